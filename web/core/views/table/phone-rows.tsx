import { type ReactNode, useEffect, useRef } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { unreadRoom } from '../../../platform/ui/rows/unread-room.ts'
import { useEvenRows } from '../../../platform/ui/rows/use-even-rows.ts'
import type { Jump } from '../../records/list-window.ts'
import { takeLeft } from '../../records/page/last-left.ts'
import type { Column } from '../columns/column.ts'
import type { RowsOfGroup } from '../groups/group-rows.ts'
import type { Selection } from '../selection/selection.ts'
import { idIn, type Line } from './line.ts'
import { PhoneRecord } from './phone-record.tsx'
import { PhoneRow } from './phone-row.tsx'
import styles from './phone-rows.module.css'
import { type SeenRows, useSeenRows } from './seen-rows.ts'
import { useWindowScroll } from './use-window-scroll.ts'

const rowHeight = 64
const noCursor = () => undefined

interface Props {
  object: ObjectDefinition
  columns: Column[]
  lines: readonly Line[]
  /** About how many records come before the lines and behind them, and were not read. */
  unread: { before: number; after: number }
  /** The last jump to another place of the list whose lines are there. */
  landed: Jump | null
  selection: Selection
  /** A tap ticks a record instead of opening it. */
  isPicking: boolean
  /** Tells which rows are on the screen. */
  onSeen: (rows: SeenRows) => void
  /** Draws the heading of a group. */
  drawGroup?: (group: RowsOfGroup, isOpen: boolean, row: number) => ReactNode
}

/** The table of a phone: two lines for each record, the name with an amount, then two more fields. */
export function PhoneRows({ object, columns, lines, selection, isPicking, ...props }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const count = lines.length
  const room = unreadRoom(props.unread, rowHeight)
  const rows = useEvenRows(scroller, { count, rowHeight, spare: 6, around: room })
  useSeenRows(rows, { scroller, rowHeight, count, room }, props.onSeen)
  const { landed } = props
  useWindowScroll(scroller, { lines, rowHeight, above: room.above, landed, setCursor: noCursor })
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the rows come, and never again
  useEffect(() => {
    const left = takeLeft(object.name)
    const row = left === null ? -1 : lines.findIndex((line) => idIn(line) === left)
    if (row !== -1) rows.scrollTo(row, { align: 'center' })
  }, [])

  return (
    <div ref={scroller} className={styles.scroller} data-picking={isPicking || undefined}>
      <ul className={styles.list} style={{ height: rows.height }}>
        {rows.items.map(({ index, start }) => {
          const line = lines[index]
          const place = { className: styles.row, style: { transform: `translateY(${start}px)` } }
          if (line?.kind === 'group')
            return (
              <li key={`group ${line.group.id}`} {...place}>
                {props.drawGroup?.(line.group, line.isOpen, index)}
              </li>
            )
          if (line?.kind !== 'record')
            return (
              <li key={`waiting ${index}`} {...place}>
                <span className={styles.waiting} />
              </li>
            )
          return (
            <li key={line.record.id} {...place}>
              <PhoneRow
                object={object}
                record={line.record}
                selection={isPicking ? selection : null}
                onHold={() => selection.add([line.record.id])}
              >
                <PhoneRecord object={object} columns={columns} record={line.record} related={line.related} />
              </PhoneRow>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
