import type { KeyboardEvent } from 'react'
import { type TagColor, tagColors } from '../../../../shared/platform/tag-colors.ts'
import { useTexts } from '../../i18n/texts.ts'
import { colorTexts } from './color-texts.ts'
import styles from './tag-color.module.css'

interface Props {
  label: string
  value: TagColor | undefined
  onChange: (color: TagColor) => void
}

const perRow = 5
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: perRow,
  ArrowUp: -perRow,
}

/** One of the ten hues that tell kinds apart, by pointer or with the arrow keys. */
export function TagColorChoice({ label, value = 'graphite', onChange }: Props) {
  const t = useTexts(colorTexts)

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = (tagColors.indexOf(value) + step + tagColors.length) % tagColors.length
    onChange(tagColors[at]!)
    event.currentTarget.querySelectorAll('button')[at]?.focus()
  }

  return (
    <div className={styles.colors} role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {tagColors.map((color) => (
        <button
          key={color}
          type="button"
          role="radio"
          aria-checked={color === value}
          aria-label={t(color)}
          title={t(color)}
          tabIndex={color === value ? 0 : -1}
          data-autofocus={color === value || undefined}
          className={styles.color}
          style={{ background: `var(--tag-${color})` }}
          onClick={() => onChange(color)}
        />
      ))}
    </div>
  )
}
