import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { useRowHeight } from '../../../platform/ui/row-height.ts'
import { takeLeft } from '../../records/page/last-left.ts'
import { usePeekWithCursor } from '../../records/peek/peek-with-cursor.ts'
import type { RecordList } from '../../records/record-list.ts'
import type { Column } from '../columns/column.ts'
import type { Selection } from '../selection/selection.ts'
import { viewTexts } from '../view-texts.ts'
import type { GridCursor } from './grid-cursor.ts'
import { useGridKeys } from './grid-keys.ts'
import { HeadRow } from './head-row.tsx'
import styles from './record-table.module.css'
import { TableRow } from './table-row.tsx'
import { titleWhenCut } from './title-when-cut.ts'

export interface RecordTableProps {
  object: ObjectDefinition
  columns: Column[]
  list: RecordList
  selection: Selection
  /** Tells which rows are on the screen, first and last. */
  onRange: (range: { first: number; last: number }) => void
}

const checkWidth = 38
const rowsAhead = 30

/** Records as rows, drawn only where they are seen; the next page is read before its rows come into sight. */
export function RecordTable({ object, columns, list, selection, onRange }: RecordTableProps) {
  const t = useTexts(viewTexts)
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = useRowHeight()
  const [cursor, setCursor] = useState<GridCursor | null>(null)
  const { records, related } = list
  const rows = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const items = rows.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  const width = checkWidth + columns.reduce((sum, column) => sum + column.width, 0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height moves every row
  useEffect(() => rows.measure(), [rowHeight])
  useEffect(() => {
    if (last >= records.length - rowsAhead) list.loadMore()
  })
  useEffect(() => onRange(visible(scroller.current, rowHeight, records.length)))

  useReturn(object, records, scroller, setCursor, rows.scrollToIndex)
  const goToRow = (row: number) => {
    setCursor({ row, column: cursor?.column ?? 0, isEditing: false })
    rows.scrollToIndex(row)
  }
  usePeekWithCursor({ object: object.name, records, row: cursor?.row ?? null, goTo: goToRow })
  const keys = useGridKeys({
    object,
    columns,
    records,
    selection,
    cursor,
    setCursor,
    reveal: rows.scrollToIndex,
  })
  const focusAnd = (event: globalThis.KeyboardEvent) => {
    scroller.current?.focus({ preventScroll: true })
    keys.act(event)
  }
  // From anywhere on the page, so that nobody has to click into the table first.
  useShortcut('J', focusAnd, { when: !cursor?.isEditing })
  useShortcut('K', focusAnd, { when: !cursor?.isEditing })
  useShortcut('ArrowDown', focusAnd, { when: !cursor?.isEditing })
  useShortcut('ArrowUp', focusAnd, { when: !cursor?.isEditing })

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      aria-label={t('tableLabel')}
      aria-rowcount={list.hasMore ? -1 : records.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={cursor ? `cell-${cursor.row}-${cursor.column}` : undefined}
      data-stale={list.isStale || undefined}
      onKeyDown={(event: KeyboardEvent) => !event.defaultPrevented && keys.act(event.nativeEvent)}
      onPointerOver={titleWhenCut}
      onScroll={() => onRange(visible(scroller.current, rowHeight, records.length))}
    >
      <HeadRow object={object} columns={columns} records={records} selection={selection} width={width} />
      <div role="rowgroup" className={styles.body} style={{ height: rows.getTotalSize(), minWidth: width }}>
        {items.map((item) => {
          const record = records[item.index]
          if (!record) return null
          const isHere = cursor?.row === item.index
          return (
            <TableRow
              key={record.id}
              object={object}
              record={record}
              related={related}
              columns={columns}
              index={item.index}
              top={item.start}
              height={rowHeight}
              isSelected={selection.has(record.id)}
              onSelect={selection.toggle}
              activeColumn={isHere ? cursor.column : null}
              isEditing={isHere && cursor.isEditing}
              onCursor={setCursor}
              onLeaveCell={keys.leaveCell}
            />
          )
        })}
      </div>
    </div>
  )
}

// Whoever comes back from a record goes on at its row.
function useReturn(
  object: ObjectDefinition,
  records: readonly RecordValues[],
  scroller: RefObject<HTMLElement | null>,
  setCursor: (cursor: GridCursor) => void,
  reveal: (row: number, options: { align: 'center' }) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the table comes, and never again
  useEffect(() => {
    const left = takeLeft(object.name)
    const row = records.findIndex((record) => record.id === left)
    if (row === -1) return
    setCursor({ row, column: 0, isEditing: false })
    reveal(row, { align: 'center' })
    scroller.current?.focus({ preventScroll: true })
  }, [])
}

function visible(
  scroller: HTMLElement | null,
  rowHeight: number,
  count: number,
): { first: number; last: number } {
  if (!scroller) return { first: 0, last: 0 }
  const head = 32
  const first = Math.floor(scroller.scrollTop / rowHeight)
  const last = Math.floor((scroller.scrollTop + scroller.clientHeight - head) / rowHeight)
  return { first: Math.min(first + 1, count), last: Math.min(last, count) }
}
