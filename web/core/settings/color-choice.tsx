import { type TagColor, tagColors } from '../../../shared/platform/tag-colors.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import styles from './look-choice.module.css'
import { settingsTexts } from './settings-texts.ts'

interface Props {
  label: string
  value: TagColor | undefined
  onChange: (color: TagColor) => void
}

/** One of the ten hues that tell kinds apart. */
export function ColorChoice({ label, value = 'graphite', onChange }: Props) {
  const t = useTexts(settingsTexts)
  return (
    <div className={styles.colors} role="radiogroup" aria-label={label}>
      {tagColors.map((color) => (
        <button
          key={color}
          type="button"
          role="radio"
          aria-checked={color === value}
          aria-label={t(`color_${color}` as 'color_graphite')}
          title={t(`color_${color}` as 'color_graphite')}
          className={styles.color}
          style={{ background: `var(--tag-${color})` }}
          onClick={() => onChange(color)}
        />
      ))}
    </div>
  )
}
