import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Ref } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CheckMark } from '../../../platform/ui/forms/check-mark.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { RecordMark } from '../../marks/record-mark.tsx'
import { useBulkRestore } from '../../records/edit/bulk-changes.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import type { Selection } from '../selection/selection.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './bin-page.module.css'
import { binTexts } from './bin-texts.ts'
import { useMayPurge, useMayRestore } from './may-empty.ts'

interface Props {
  /** Where it stands among the others. */
  place: { ref: Ref<HTMLTableRowElement>; 'data-row': string; 'aria-rowindex': number }
  object: ObjectDefinition
  record: RecordValues
  selection: Selection
  onPurge: () => void
}

/** A deleted record: ticked, looked at, taken out again or removed for good. */
export function BinRow({ place, object, record, selection, onPurge }: Props) {
  const t = useTexts(viewTexts)
  const ofBin = useTexts(binTexts)
  const restore = useBulkRestore(object)
  const mayRestore = useMayRestore(object)(record)
  const mayPurge = useMayPurge(object)(record)
  return (
    <tr {...place} data-selected={selection.has(record.id) || undefined}>
      <td className={styles.check}>
        <CheckMark
          checked={selection.has(record.id)}
          onChange={() => selection.toggle(record.id)}
          label={t('selectRow', { name: record.title })}
        />
      </td>
      <td className={styles.name}>
        <Link
          to="/records/$object/$id"
          params={{ object: object.name, id: record.id }}
          className={styles.link}
        >
          <RecordMark record={{ id: record.id, object: object.name, title: record.title }} />
          <span className={styles.word}>
            <Name>{record.title || t('untitled')}</Name>
          </span>
        </Link>
      </td>
      <td className={styles.when}>
        <RelativeTime at={record.deletedAt ?? ''} />
      </td>
      <td>
        <span className={styles.tools}>
          {mayRestore && (
            <Button size="xs" onClick={() => restore({ ids: [record.id] })}>
              {t('restore')}
            </Button>
          )}
          {mayPurge && (
            <Button size="xs" variant="subtle" color="red" className={styles.purge} onClick={onPurge}>
              {ofBin('removeForGood')}
            </Button>
          )}
        </span>
      </td>
    </tr>
  )
}
