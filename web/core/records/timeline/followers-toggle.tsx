import { IconChevronRight } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import styles from './timeline.module.css'
import { timelineTexts } from './timeline-texts.ts'

interface Props {
  count: number
  isOpen: boolean
  onToggle: () => void
}

/** Says how many values followed from a change, and opens and folds them. */
export function FollowersToggle({ count, isOpen, onToggle }: Props) {
  const t = useTexts(timelineTexts)
  return (
    <button type="button" className={styles.followed} aria-expanded={isOpen} onClick={onToggle}>
      <Icon of={IconChevronRight} size={12} />
      {t('followed', { count })}
    </button>
  )
}
