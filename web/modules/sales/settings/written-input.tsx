import { type KeyboardEvent, useState } from 'react'
import styles from './pipeline-editor.module.css'

interface Props {
  label: string
  value: string
  /**
   * Told when the person is done and something differs: the one of when they began, which knows what they saw. What it
   * refuses stays written, to be tried again.
   */
  onWrite: (text: string) => Promise<unknown>
  align?: 'right'
  unit?: string
  inputMode?: 'decimal' | 'numeric'
  strong?: boolean
  disabled?: boolean
}

interface Typed {
  text: string
  /** What stood there, and what writes it upon that. */
  before: string
  write: Props['onWrite']
}

/** A value that is written in its place and stored on Enter or when left; Escape takes it back. */
export function WrittenInput({ label, value, onWrite, align, unit, inputMode, strong, disabled }: Props) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const finish = () => {
    const text = typed?.text.trim()
    if (text === undefined || text === typed?.before) return setTyped(null)
    typed?.write(text).then(
      () => setTyped(null),
      () => {},
    )
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key !== 'Escape') return
    setTyped(null)
    event.stopPropagation()
  }
  const shown = typed?.text ?? value
  const type = (text: string) =>
    setTyped((now) => (now ? { ...now, text } : { text, before: value, write: onWrite }))
  return (
    <label className={styles.cell} data-align={align}>
      <input
        className={`${styles.input} ${strong ? 'strong' : ''}`}
        aria-label={label}
        value={shown}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={onKeyDown}
        inputMode={inputMode}
        maxLength={100}
        disabled={disabled}
        placeholder="–"
      />
      {unit && shown !== '' && <span className={styles.unit}>{unit}</span>}
    </label>
  )
}
