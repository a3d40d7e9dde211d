import { useTexts } from '../../../platform/i18n/texts.ts'
import styles from '../list-page.module.css'
import { viewTexts } from '../view-texts.ts'

interface Props {
  isPicking: boolean
  onChange: (isPicking: boolean) => void
}

/** On a phone, where a tap opens a record: from here on it ticks. */
export function PickRows({ isPicking, onChange }: Props) {
  const t = useTexts(viewTexts)
  return (
    <button
      type="button"
      className={`${styles.plain} ${styles.accent}`}
      aria-pressed={isPicking}
      onClick={() => onChange(!isPicking)}
    >
      {isPicking ? t('endSelecting') : t('selectRows')}
    </button>
  )
}
