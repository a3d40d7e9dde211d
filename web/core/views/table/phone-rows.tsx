import { useEffect, useRef } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useEvenRows } from '../../../platform/ui/rows/use-even-rows.ts'
import { PartValue } from '../../fields/cell/part-value.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { RecordMark, useHasOwnMark } from '../../marks/record-mark.tsx'
import { valueIn } from '../../metadata/column-value.ts'
import { takeLeft } from '../../records/page/last-left.ts'
import type { RecordList } from '../../records/record-list.ts'
import { useShownTitle } from '../../shown-title.ts'
import { amountColumn, type Column } from '../columns/column.ts'
import type { Selection } from '../selection/selection.ts'
import { useLate } from './late-mark.tsx'
import { PhoneRow } from './phone-row.tsx'
import styles from './phone-rows.module.css'

const rowHeight = 64
const rowsAhead = 20

interface Props {
  object: ObjectDefinition
  columns: Column[]
  list: RecordList
  selection: Selection
  /** A tap ticks a record instead of opening it. */
  isPicking: boolean
}

/** The table of a phone: two lines for each record, the name with an amount, then two more fields. */
export function PhoneRows({ object, columns, list, selection, isPicking }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const { records } = list
  const shownTitle = useShownTitle()
  const lateness = useLate(object)
  const hasOwnMark = useHasOwnMark(object.name)
  const { items, height, scrollTo } = useEvenRows(scroller, { count: records.length, rowHeight, spare: 6 })
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1]
  useEffect(() => {
    list.see(first, last)
    if (last >= records.length - rowsAhead) list.loadMore()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the rows come, and never again
  useEffect(() => {
    const left = takeLeft(object.name)
    const row = records.findIndex((record) => record.id === left)
    if (row !== -1) scrollTo(row, { align: 'center' })
  }, [])
  const amount = amountColumn(columns)
  const others = columns.filter(
    (column) => !column.isTitle && column !== amount && webFieldTypeOf(column.field).leadsOut !== true,
  )
  const filledIn = (record: RecordValues) =>
    others.filter((column) => valueIn(column, record, list.related) !== null).slice(0, 2)

  return (
    <div ref={scroller} className={styles.scroller} data-picking={isPicking || undefined}>
      <ul className={styles.list} style={{ height }}>
        {items.map((item) => {
          const record = records[item.index]
          if (!record) return null
          const late = lateness(record)
          return (
            <li key={record.id} className={styles.row} style={{ transform: `translateY(${item.start}px)` }}>
              <PhoneRow
                object={object}
                record={record}
                selection={isPicking ? selection : null}
                onHold={() => selection.add([record.id])}
              >
                {hasOwnMark && (
                  <RecordMark
                    record={{ id: record.id, object: object.name, title: record.title }}
                    size={32}
                  />
                )}
                <span className={styles.lines}>
                  <span className={styles.line}>
                    <span className={`${styles.name} strong`}>
                      <Name>{shownTitle({ object: object.name, title: record.title }) ?? ''}</Name>
                    </span>
                    {amount && (
                      <span className={styles.amount}>
                        <FieldValue
                          field={amount.field}
                          value={valueIn(amount, record, list.related)}
                          related={list.related}
                        />
                      </span>
                    )}
                  </span>
                  <span className={styles.second}>
                    {filledIn(record).map((column) => (
                      <span key={column.path} className={styles.item}>
                        <PartValue
                          field={column.field}
                          part={column.part}
                          value={valueIn(column, record, list.related)}
                          related={list.related}
                        />
                      </span>
                    ))}
                    {late && <span className={styles.late}>{late}</span>}
                  </span>
                </span>
              </PhoneRow>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
