import { IconUnlink } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { recordTexts } from '../record-texts.ts'
import styles from './related-lists.module.css'

/** Takes a record out of a related list without deleting it. */
export function UnlinkButton({ title, onUnlink }: { title: string; onUnlink: (() => void) | null }) {
  const t = useTexts(recordTexts)
  if (!onUnlink) return null
  return (
    <button
      type="button"
      className={styles.unlink}
      aria-label={`${t('unlink')}: ${title}`}
      title={t('unlink')}
      tabIndex={-1}
      data-unlink
      onClick={onUnlink}
    >
      <Icon of={IconUnlink} size={14} />
    </button>
  )
}
