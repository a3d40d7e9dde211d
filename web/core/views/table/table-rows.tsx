import { type ReactNode, useCallback, useRef } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RowsOfGroup } from '../groups/group-rows.ts'
import type { Selection } from '../selection/selection.ts'
import { chooseTo, type GridCursor, type GridPlace, rangeOf } from './grid-cursor.ts'
import type { CellStep } from './leave-cell.ts'
import { idIn, type Line } from './line.ts'
import styles from './record-table.module.css'
import type { SeenColumns } from './seen-columns.ts'
import { TableRow } from './table-row.tsx'
import { WaitingRow } from './waiting-row.tsx'

/** Draws the heading of a group in its place. */
export type DrawGroup = (heading: Heading) => ReactNode

interface Heading {
  group: RowsOfGroup
  isOpen: boolean
  /** The keyboard is on it. */
  isActive: boolean
  onFold: (isAll: boolean) => void
  index: number
  top: number
  height: number
  seen: SeenColumns
}

interface Props {
  object: ObjectDefinition
  lines: readonly Line[]
  /** The rows that are drawn, with where they begin. */
  items: readonly { index: number; start: number }[]
  /** Where rows stand in for records that were not read. */
  unread: readonly number[]
  height: number
  width: number
  rowHeight: number
  seen: SeenColumns
  selection: Selection
  cursor: GridCursor | null
  setCursor: (change: (before: GridCursor | null) => GridCursor | null) => void
  onFold: ((row: number, isAll?: boolean) => void) | undefined
  drawGroup: DrawGroup | undefined
  /** A cell is to be written: opened, or why it is not is said. */
  onEditCell: (at: GridCursor) => void
  onLeaveCell: (step: CellStep) => void
}

/** The rows of a table that are in sight: records, headings of groups, and places of what is on its way. */
export function TableRows({ object, lines, items, seen, selection, cursor, setCursor, ...props }: Props) {
  const choose = useCallback(
    (place: GridPlace) =>
      setCursor((before) => (before && !before.isEditing ? chooseTo(before, place) : before)),
    [setCursor],
  )
  const move = useCallback((next: GridCursor) => setCursor(() => next), [setCursor])
  const select = useSelectRows(lines, selection)
  const edit = useLatest(props.onEditCell)
  const leave = useLatest(props.onLeaveCell)
  const range = cursor?.to ? rangeOf(cursor) : null
  return (
    <div role="rowgroup" className={styles.body} style={{ height: props.height, minWidth: props.width }}>
      {props.unread.map((top) => (
        <WaitingRow
          key={`unread ${top}`}
          seen={seen}
          index={top / props.rowHeight}
          top={top}
          height={props.rowHeight}
        />
      ))}
      {items.map(({ index, start }) => {
        const line = lines[index]
        const place = { index, top: start, height: props.rowHeight, seen }
        const here = cursor?.row === index ? cursor : null
        if (line?.kind === 'group') {
          const onFold = (isAll: boolean) => props.onFold?.(index, isAll)
          const { group, isOpen } = line
          return props.drawGroup?.({ group, isOpen, isActive: here !== null, onFold, ...place })
        }
        if (line?.kind !== 'record') return <WaitingRow key={`waiting ${index}`} {...place} />
        const isChosen = range !== null && index >= range.top && index <= range.bottom
        return (
          <TableRow
            key={line.record.id}
            object={object}
            record={line.record}
            related={line.related}
            isSelected={selection.has(line.record.id)}
            onSelect={select}
            activeColumn={here ? here.column : null}
            isEditing={here?.isEditing === true}
            begins={here?.begins}
            chosenFrom={isChosen ? range.left : -1}
            chosenTo={isChosen ? range.right : -1}
            onCursor={move}
            onChoose={choose}
            onEditCell={edit}
            onLeaveCell={leave}
            {...place}
          />
        )
      })}
    </div>
  )
}

/** The same function for good, so that rows which stay as they are need not be drawn while others come into sight. */
function useLatest<Given>(act: (given: Given) => void): (given: Given) => void {
  const latest = useRef(act)
  latest.current = act
  return useCallback((given) => latest.current(given), [])
}

/** Ticks rows by their boxes; with Shift all from the last one ticked. */
function useSelectRows(lines: readonly Line[], selection: Selection) {
  const last = useRef(0)
  const latest = useRef({ lines, selection })
  latest.current = { lines, selection }
  return useCallback((id: string, index: number, withShift: boolean) => {
    const { lines: all, selection: ticked } = latest.current
    const [from, to] = [Math.min(last.current, index), Math.max(last.current, index)]
    last.current = index
    if (!withShift) return ticked.toggle(id)
    ticked.add(all.slice(from, to + 1).flatMap((line) => idIn(line) ?? []))
  }, [])
}
