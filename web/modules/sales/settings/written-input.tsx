import { type KeyboardEvent, useState } from 'react'
import styles from './pipeline-editor.module.css'

interface Props {
  label: string
  value: string
  /** Told when the person is done and something differs; what it refuses stands as it was. */
  onWrite: (text: string) => Promise<unknown>
  align?: 'right'
  unit?: string
  inputMode?: 'decimal' | 'numeric'
  strong?: boolean
  disabled?: boolean
}

/** A value that is written in its place and stored on Enter or when left; Escape takes it back. */
export function WrittenInput({ label, value, onWrite, align, unit, inputMode, strong, disabled }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const finish = () => {
    const text = typed?.trim()
    if (text === undefined || text === value) return setTyped(null)
    onWrite(text).then(
      () => setTyped(null),
      () => setTyped(null),
    )
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key !== 'Escape') return
    setTyped(null)
    event.stopPropagation()
  }
  return (
    <label className={styles.cell} data-align={align}>
      <input
        className={`${styles.input} ${strong ? 'strong' : ''}`}
        aria-label={label}
        value={typed ?? value}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={onKeyDown}
        inputMode={inputMode}
        maxLength={100}
        disabled={disabled}
        placeholder="–"
      />
      {unit && (typed ?? value) !== '' && <span className={styles.unit}>{unit}</span>}
    </label>
  )
}
