import { Link } from '@tanstack/react-router'
import type { Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { RecordMark } from '../../marks/record-mark.tsx'
import { useShownTitle } from '../../shown-title.ts'
import { fieldTexts } from '../field-texts.ts'
import styles from './cell.module.css'

/** A record by its mark and name; what the reader may not see says only that. */
export function RecordName({
  id,
  related,
  isLink = false,
}: {
  id: string
  related: Related
  isLink?: boolean
}) {
  const t = useTexts(fieldTexts)
  const shownTitle = useShownTitle()
  const record = related[id]
  if (!record) return <span className={styles.restricted}>…</span>
  if (record.restricted) return <span className={styles.restricted}>{t('restricted')}</span>
  const name = shownTitle(record) || t('untitled')
  return (
    <>
      <RecordMark record={record} />
      {isLink ? (
        <Link to="/records/$object/$id" params={{ object: record.object, id }} className={styles.text}>
          <Name>{name}</Name>
        </Link>
      ) : (
        <span className={record.object === 'member' ? `${styles.text} ${styles.person}` : styles.text}>
          <Name>{name}</Name>
        </span>
      )}
    </>
  )
}
