import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CheckMark } from '../../../platform/ui/forms/check-mark.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { useSeenChildren } from '../../../platform/ui/rows/use-seen-children.ts'
import { RecordMark } from '../../marks/record-mark.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { useBulkPurge, useBulkRestore } from '../../records/edit/bulk-changes.ts'
import type { RecordList } from '../../records/record-list.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import type { Selection } from '../selection/selection.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './bin-page.module.css'
import { useMayPurge, useMayRestore } from './may-empty.ts'
import { PurgeRecordsDialog } from './purge-records-dialog.tsx'

interface Props {
  object: ObjectDefinition
  list: RecordList
  selection: Selection
}

/** What is in the bin, one row for each. */
export function BinTable({ object, list, selection }: Props) {
  const t = useTexts(viewTexts)
  const [going, setGoing] = useState<RecordValues | null>(null)
  const purge = useBulkPurge(object)
  const label = useLabel()
  const title = findField(object, object.titleField)
  const { records } = list
  const rows = useRef<HTMLTableSectionElement>(null)
  useSeenChildren(rows, records, (from, to) => list.see({ sight: { from, to } }))
  const chosen = records.filter((record) => selection.has(record.id)).length
  const checked = chosen === 0 ? false : chosen === records.length ? true : 'some'
  const toggleAll = () =>
    chosen === 0 ? selection.set(records.map((record) => record.id)) : selection.clear()
  return (
    <div className={styles.body}>
      <Table edge="cell" className={styles.table}>
        <thead>
          <tr>
            <th className={styles.check}>
              <CheckMark checked={checked} onChange={toggleAll} label={t('selectAll')} />
            </th>
            <th scope="col">{label(title?.label ?? object.label)}</th>
            <th scope="col" className={styles.when}>
              {t('deletedAt')}
            </th>
            <th aria-label={t('restore')} />
          </tr>
        </thead>
        <tbody ref={rows}>
          {records.map((record) => (
            <Row
              key={record.id}
              object={object}
              record={record}
              selection={selection}
              onPurge={() => setGoing(record)}
            />
          ))}
        </tbody>
      </Table>
      {list.hasMore && (
        <p className={styles.more}>
          <Button onClick={list.loadMore}>{t('showMore')}</Button>
        </p>
      )}
      {going && (
        <PurgeRecordsDialog
          name={going.title}
          count={1}
          hasAttached={object.seenWith === undefined}
          onPurge={(withAttached) => purge({ ids: [going.id] }, { withAttached })}
          onClose={() => setGoing(null)}
        />
      )}
    </div>
  )
}

interface RowProps {
  object: ObjectDefinition
  record: RecordValues
  selection: Selection
  onPurge: () => void
}

function Row({ object, record, selection, onPurge }: RowProps) {
  const t = useTexts(viewTexts)
  const restore = useBulkRestore(object)
  const mayRestore = useMayRestore(object)(record)
  const mayPurge = useMayPurge(object)(record)
  return (
    <tr data-selected={selection.has(record.id) || undefined}>
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
              {t('removeForGood')}
            </Button>
          )}
        </span>
      </td>
    </tr>
  )
}
