import { useEffect, useMemo, useRef, useState } from 'react'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CheckMark } from '../../../platform/ui/forms/check-mark.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { useMeasuredRows } from '../../../platform/ui/rows/use-measured-rows.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useBulkPurge } from '../../records/edit/bulk-changes.ts'
import type { RecordList } from '../../records/record-list.ts'
import type { Selection } from '../selection/selection.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './bin-page.module.css'
import { BinRow } from './bin-row.tsx'
import { binTexts } from './bin-texts.ts'
import { PurgeRecordsDialog } from './purge-records-dialog.tsx'

interface Props {
  object: ObjectDefinition
  list: RecordList
  selection: Selection
}

const rowsAhead = 60

/** What is in the bin, one row for each, drawn only where they are seen; the next are read before they come into sight. */
export function BinTable({ object, list, selection }: Props) {
  const t = useTexts(viewTexts)
  const ofBin = useTexts(binTexts)
  const [going, setGoing] = useState<RecordValues | null>(null)
  const purge = useBulkPurge(object)
  const label = useLabel()
  const title = findField(object, object.titleField)
  const { records, away } = list
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useMemo(() => records.map(({ id }) => id), [records])
  const guess = useIsPhone() ? 56 : 40
  const rows = useMeasuredRows(scroller, { keys, guess, gap: 0, spare: 10, before: 0, after: 0 })
  const { items } = rows
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (last >= 0) list.see({ sight: { from: items[0]?.index ?? 0, to: last }, letsGo: true })
    if (last >= records.length - rowsAhead) list.loadMore()
  })
  const chosen = records.filter((record) => selection.has(record.id)).length
  const checked = chosen === 0 ? false : chosen === records.length ? true : 'some'
  const toggleAll = () =>
    chosen === 0 ? selection.set(records.map((record) => record.id)) : selection.clear()
  return (
    <div ref={scroller} className={styles.body}>
      <Table edge="cell" className={styles.table} rowCount={list.hasMore ? -1 : records.length + 1}>
        <thead>
          <tr>
            <th className={styles.check}>
              <CheckMark checked={checked} onChange={toggleAll} label={t('selectAll')} />
            </th>
            <th scope="col">{label(title?.label ?? object.label)}</th>
            <th scope="col" className={styles.when}>
              {ofBin('deletedAt')}
            </th>
            <th aria-label={t('restore')} />
          </tr>
        </thead>
        <tbody>
          <Room height={items[0]?.start ?? 0} />
          {items.map(({ index, start }) => {
            const record = records[index]
            if (!record) return null
            // Far from sight for long: it is read again.
            if (away.has(record.id)) return <Room key={record.id} height={rows.startOf(index + 1) - start} />
            return (
              <BinRow
                key={record.id}
                place={{ ref: rows.measure, 'data-row': record.id, 'aria-rowindex': index + 2 }}
                object={object}
                record={record}
                selection={selection}
                onPurge={() => setGoing(record)}
              />
            )
          })}
          <Room height={rows.height - rows.startOf(last + 1)} />
        </tbody>
      </Table>
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

/** Keeps the place of rows that are not drawn. */
function Room({ height }: { height: number }) {
  if (height <= 0) return null
  return (
    <tr className={styles.room} aria-hidden>
      <td colSpan={4} style={{ height }} />
    </tr>
  )
}
