import {
  type KeyboardEvent,
  type RefObject,
  Suspense,
  type SyntheticEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { useRowHeight } from '../../../platform/ui/row-height.ts'
import { usePointerWhileScrolled } from '../../../platform/ui/rows/pointer-while-scrolled.ts'
import { unreadRoom } from '../../../platform/ui/rows/unread-room.ts'
import { useEvenRows } from '../../../platform/ui/rows/use-even-rows.ts'
import { titleWhenCut } from '../../../platform/ui/title-when-cut.ts'
import { useConflict } from '../../records/edit/conflict-store.ts'
import { editorReach } from '../../records/edit/place-editor.tsx'
import type { Jump } from '../../records/list-window.ts'
import { usePeekWithCursor } from '../../records/peek/peek-with-cursor.ts'
import type { Column } from '../columns/column.ts'
import type { ListState } from '../list-state.ts'
import { useCells } from '../range/use-cells.ts'
import type { Selection } from '../selection/selection.ts'
import { viewTexts } from '../view-texts.ts'
import type { FarEnd, GridCursor, GridPlace } from './grid-cursor.ts'
import { useGridKeys } from './grid-keys.ts'
import { useHeadKeys } from './head-keys.ts'
import { HeadRow } from './head-row.tsx'
import { KeyCatcher } from './key-catcher.tsx'
import { type Line, type ReadLines, recordIn, type TooManyRows, type WantedRows } from './line.ts'
import styles from './record-table.module.css'
import { type SeenRows, useSeenRows } from './seen-rows.ts'
import { type DrawGroup, TableRows } from './table-rows.tsx'
import { useKeyFocus } from './use-key-focus.ts'
import { useReturn } from './use-return.ts'
import { useSeenColumns } from './use-seen-columns.ts'
import type { Totals } from './use-totals.ts'
import { useWindowScroll } from './use-window-scroll.ts'

const PasteDialog = lateDialog(async () => (await import('../range/paste-dialog.tsx')).PasteDialog)

const FootRow = latePart(async () => (await import('./foot-row.tsx')).FootRow, { missing: 'unseen' })

interface RecordTableProps {
  object: ObjectDefinition
  state: ListState
  columns: Column[]
  lines: readonly Line[]
  /** More can be read than there are lines. */
  hasMore: boolean
  /** About how many records come before the lines and behind them, and were not read. */
  unread: { before: number; after: number }
  /** The last jump to another place of the list whose lines are there. */
  landed: Jump | null
  /** Goes to the first or last record of all; absent where the lines are all there are. */
  onFar?: ((to: FarEnd) => void) | undefined
  /** Opens the list at a value of a column; absent where it cannot. */
  onGoTo?: (column: Column) => void
  /** Shows what was asked for before. */
  isStale: boolean
  selection: Selection
  /** Tells which rows are on the screen, first and last, and which are drawn. */
  onSeen: (rows: SeenRows) => void
  /** Folds or unfolds the group at a row, or all of them. */
  onFold?: (row: number, isAll?: boolean) => void
  /** Draws the heading of a group. */
  drawGroup?: DrawGroup
  /** Reads what is not in memory of some rows, on to the last of them if there are so many. */
  readTo: (rows: WantedRows) => Promise<ReadLines | TooManyRows>
  /** What the columns come to; null: nothing is told of them. */
  totals: Totals
}

/** Records as rows, drawn only where they are seen; the next page is read before its rows come into sight. */
export function RecordTable(props: RecordTableProps) {
  const { object, state, columns, lines, selection } = props
  const t = useTexts(viewTexts)
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = useRowHeight()
  const [cursor, setCursor] = useState<GridCursor | null>(null)
  const { seen, width, revealColumn, follow } = useSeenColumns(scroller, columns, cursor)
  const covered = headHeight + (props.totals ? footHeight : 0)
  const room = unreadRoom(props.unread, rowHeight)
  const count = lines.length
  const rows = useEvenRows(scroller, { count, rowHeight, spare: 8, covered, around: room })
  useSeenRows(rows, { scroller, rowHeight, count, room, cursor }, props.onSeen)
  usePointerWhileScrolled(scroller)
  useWindowScroll(scroller, { lines, rowHeight, above: room.above, landed: props.landed, setCursor })
  const reveal = ({ row, column }: GridPlace) => {
    if (row >= 0) rows.scrollTo(row)
    revealColumn(column)
  }
  useReturn(object, lines, scroller, setCursor, rows.scrollTo)

  usePeekWithCursor({
    object: object.name,
    records: useMemo(() => lines.map(recordIn), [lines]),
    row: cursor?.row ?? null,
    goTo: (row) => {
      const to = { row, column: cursor?.column ?? 0, isEditing: false }
      setCursor(to)
      reveal(to)
    },
  })
  const cells = useCells({ object, columns, lines, cursor, readTo: props.readTo })
  const heads = useHeadKeys(state, columns)
  const keys = useGridKeys({
    object,
    columns,
    lines,
    selection,
    cursor,
    setCursor,
    reveal,
    cells: cells.commands,
    onFold: (row) => props.onFold?.(row),
    onFar: props.onFar,
    onHeadKey: heads.act,
  })
  const { catcher, onFocus } = useKeyFocus(scroller, keys.takesLetters)
  useFromAnywhere(scroller, keys.act, !cursor?.isEditing)
  const hasConflict = useConflict() !== null
  const isAsking = cells.planned !== null || hasConflict
  useFocusAfterWriting(scroller, isAsking || cursor?.isEditing === true)

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      // The field for letters stands in its place.
      tabIndex={keys.takesLetters ? -1 : 0}
      aria-label={t('tableLabel')}
      aria-rowcount={props.hasMore ? -1 : lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={cursor ? `cell-${cursor.row}-${cursor.column}` : undefined}
      data-stale={props.isStale || undefined}
      onKeyDown={(event: KeyboardEvent) =>
        isWithin(event) && !event.defaultPrevented && keys.act(event.nativeEvent)
      }
      onPointerOver={titleCutCells}
      // Somebody is about to write: what values are written in comes before the first key.
      {...editorReach}
      onFocus={(event) => {
        editorReach.onFocus()
        onFocus(event)
      }}
      onScroll={follow}
      onCopy={(event) => isWithin(event) && cells.onCopy(event)}
      onCut={(event) => isWithin(event) && cells.onCut(event)}
      onPaste={(event) => isWithin(event) && cells.onPaste(event)}
    >
      <KeyCatcher element={catcher} cursor={cursor} isOn={keys.takesLetters} onWrite={keys.edit} />
      <HeadRow
        state={state}
        columns={columns}
        seen={seen}
        lines={lines}
        selection={selection}
        width={width}
        activeColumn={cursor?.row === -1 ? cursor.column : null}
        menu={heads.menu}
        onMenu={heads.setMenu}
        onGoTo={props.onGoTo}
      />
      <TableRows
        object={object}
        lines={lines}
        items={rows.items}
        unread={rows.unread}
        height={rows.height}
        width={width}
        rowHeight={rowHeight}
        seen={seen}
        selection={selection}
        cursor={cursor}
        setCursor={setCursor}
        onFold={props.onFold}
        drawGroup={props.drawGroup}
        onEditCell={keys.edit}
        onLeaveCell={keys.leaveCell}
      />
      <Suspense>{props.totals && <FootRow seen={seen} width={width} totals={props.totals} />}</Suspense>
      <Suspense>{cells.planned && <PasteDialog {...cells.planned} onClose={cells.giveUp} />}</Suspense>
    </div>
  )
}

const titleCutCells = titleWhenCut('[role="gridcell"]')
const headHeight = 32
const footHeight = 32

// Dialogs and menus of the table float elsewhere in the page, and their keys come here all the same.
function isWithin({ currentTarget, target }: SyntheticEvent): boolean {
  return target instanceof Node && currentTarget.contains(target)
}

// With the editor or a dialog goes the focus, and the next keys are meant for the table again.
function useFocusAfterWriting(scroller: RefObject<HTMLElement | null>, isEditing: boolean): void {
  const wasEditing = useRef(false)
  useEffect(() => {
    const isOver = wasEditing.current && !isEditing
    wasEditing.current = isEditing
    if (isOver && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [isEditing, scroller])
}

// From anywhere on the page, so that nobody has to click into the table first.
function useFromAnywhere(
  scroller: RefObject<HTMLElement | null>,
  act: (event: globalThis.KeyboardEvent) => void,
  when: boolean,
): void {
  const focusAnd = (event: globalThis.KeyboardEvent) => {
    scroller.current?.focus({ preventScroll: true })
    act(event)
  }
  useShortcut('J', focusAnd, { when })
  useShortcut('K', focusAnd, { when })
  useShortcut('ArrowDown', focusAnd, { when })
  useShortcut('ArrowUp', focusAnd, { when })
}
