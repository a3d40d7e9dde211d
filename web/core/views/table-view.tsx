import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Problem } from '../../platform/ui/problem.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { expandFor } from '../metadata/field-path.ts'
import { useMetadata } from '../metadata/metadata.ts'
import { type ListWindow, useListWindow } from '../records/list-window.ts'
import type { ListQuestion } from '../records/record-list.ts'
import { type DueRules, useModulePart } from '../web-module.ts'
import { type Column, columnsOf } from './columns/column.ts'
import { useColumnWidths } from './columns/column-widths.ts'
import { filledFirst } from './columns/filled-first.ts'
import { askable } from './filter-tree.ts'
import { groupsAtMost } from './groups/group-rows.ts'
import { useGroupedLines } from './groups/use-grouped-lines.ts'
import styles from './list-page.module.css'
import type { ListState } from './list-state.ts'
import { ListToolbar } from './list-toolbar.tsx'
import { PickRows } from './selection/pick-rows.tsx'
import { type Selection, useSelection } from './selection/selection.ts'
import type { FarEnd } from './table/grid-cursor.ts'
import { gridTexts } from './table/grid-texts.ts'
import { PhoneRows } from './table/phone-rows.tsx'
import { RecordTable } from './table/record-table.tsx'
import type { SeenRows } from './table/seen-rows.ts'
import { useShownRange } from './table/shown-range.ts'
import { TableSkeleton } from './table/table-skeleton.tsx'
import { useFlatLines } from './table/use-flat-lines.ts'
import { TableFooter } from './table-footer.tsx'

const pageSize = 100

const EmptyList = lazy(async () => ({ default: (await import('./empty/empty-list.tsx')).EmptyList }))
const fetchBulkBar = async () => ({ default: (await import('./selection/bulk-bar.tsx')).BulkBar })
const BulkBar = lazy(fetchBulkBar)

/** A list as a table, with its tools above and its sums below. */
export function TableView({ state }: { state: ListState }) {
  const { object } = state
  const wanted = useColumns(state)
  const question = useQuestion(state, wanted)
  const list = useListWindow(object.name, question)
  const columns = useMemo(
    () => (state.areColumnsChosen ? wanted : filledFirst(object.name, wanted, list.records, list.related)),
    [state.areColumnsChosen, object.name, wanted, list.records, list.related],
  )
  const selection = useSelection(
    `${object.name} ${state.view?.id} ${JSON.stringify([question.filter, state.q])}`,
  )
  const isPhone = useIsPhone()
  const hasRows = list.records.length > 0
  // When there is something to tick, not with the first tick: keys of the bar may follow that at once.
  useEffect(() => {
    if (hasRows) void fetchBulkBar().catch(() => undefined)
  }, [hasRows])
  const [isPicking, setPicking] = useState(false)
  const pick = (next: boolean) => {
    setPicking(next)
    if (!next) selection.clear()
  }
  const range = useShownRange()

  return (
    <>
      <ListToolbar state={state} columns={columns}>
        {isPhone && hasRows && <PickRows isPicking={isPicking} onChange={pick} />}
      </ListToolbar>
      {list.error ? (
        <Problem error={list.error} retry={list.retry} />
      ) : list.isLoading ? (
        <TableSkeleton columns={columns} />
      ) : list.records.length === 0 ? (
        <Suspense>
          <EmptyList state={state} columns={columns} selection={selection} />
        </Suspense>
      ) : (
        <Rows
          state={state}
          columns={columns}
          question={question}
          list={list}
          selection={selection}
          isPicking={isPicking}
          onRange={range.tell}
        />
      )}
      <TableFooter
        object={object}
        columns={columns}
        question={question}
        count={list.count}
        range={state.rowGroup ? null : range}
        isAbout={list.before > 0}
      />
      <Suspense>
        {(selection.isEverything || selection.ids.size > 0) && (
          <BulkBar
            object={object}
            selection={selection}
            question={question}
            list={list}
            exported={columns.map((column) => column.path)}
          />
        )}
      </Suspense>
    </>
  )
}

const GoToDialog = lazy(async () => ({ default: (await import('./table/go-to-dialog.tsx')).GoToDialog }))
const noneUnread = { before: 0, after: 0 }

interface RowsProps {
  state: ListState
  columns: Column[]
  question: ListQuestion
  list: ListWindow
  selection: Selection
  isPicking: boolean
  onRange: (range: { first: number; last: number }) => void
}

/** The rows: plain, under headings, or as a phone shows them. */
function Rows({ state, columns, question, list, selection, isPicking, onRange }: RowsProps) {
  const t = useTexts(gridTexts)
  const isPhone = useIsPhone()
  const flat = useFlatLines(list)
  const grouped = useGroupedLines(state, columns, question)
  const { object } = state
  const [going, setGoing] = useState<Column | null>(null)
  if (isPhone)
    return (
      <PhoneRows
        object={object}
        columns={columns}
        list={list}
        selection={selection}
        isPicking={isPicking || selection.ids.size > 0}
      />
    )
  if (grouped.error) return <Problem error={grouped.error} retry={grouped.retry} />
  if (grouped.isPending) return <TableSkeleton columns={columns} />
  const rows = grouped.isGrouped ? grouped : flat
  const isFlat = !grouped.isGrouped
  const goFar = (to: FarEnd) =>
    list.jump({ start: to === 'last' ? { at: 1 } : null, shows: to, takesCursor: true })
  const openAt = (column: Column, value: string | number) => {
    const [first] = state.sort
    const isSorted = first?.field === column.path
    const sort = isSorted ? undefined : [{ field: column.path, direction: 'asc' as const }]
    list.jump({ start: { value }, shows: 'first', takesCursor: true }, sort)
    if (sort) state.change({ sort })
  }
  const tell = (seen: SeenRows) => {
    rows.follow(seen)
    onRange(seen)
  }
  return (
    <>
      <RecordTable
        object={object}
        state={state}
        columns={columns}
        lines={rows.lines}
        hasMore={rows.hasMore}
        unread={isFlat ? list : noneUnread}
        landed={isFlat ? list.landed : null}
        onFar={isFlat && list.before + list.after > 0 ? goFar : undefined}
        onGoTo={isFlat ? setGoing : undefined}
        isStale={list.isStale}
        selection={selection}
        onSeen={tell}
        onFold={grouped.fold}
        readTo={rows.readTo}
      />
      <Suspense>
        {going && (
          <GoToDialog column={going} onGo={(value) => openAt(going, value)} onClose={() => setGoing(null)} />
        )}
      </Suspense>
      {grouped.isGrouped && grouped.hasMore && (
        <p className={styles.note}>{t('moreGroups', { count: groupsAtMost })}</p>
      )}
    </>
  )
}

function useColumns(state: ListState): Column[] {
  const { object, columns } = state
  const metadata = useMetadata()
  const widths = useColumnWidths(object.name)
  return useMemo(() => columnsOf(metadata, object, columns, widths), [metadata, object, columns, widths])
}

function useQuestion(state: ListState, columns: readonly Column[]): ListQuestion {
  const due = useModulePart('dues', state.object.name)
  const filter = askable(state.asked)
  return {
    limit: pageSize,
    fields: fieldsOf(state.object, columns, due),
    expand: expandFor(columns),
    ...(filter && { filter }),
    ...(state.sort.length > 0 && { sort: state.sort }),
    ...(state.q !== '' && { search: state.q }),
  }
}

/** The fields the columns show, and those by which the day something is due tells whether it still is. */
function fieldsOf(object: ObjectDefinition, columns: readonly Column[], due: DueRules | undefined): string[] {
  const showsDue = columns.some((column) => column.path === due?.field)
  const needed = showsDue ? (due?.needs ?? []).filter((name) => findField(object, name) !== undefined) : []
  // In one order, so that columns that change places do not make another question of it.
  return [
    ...new Set([...columns.map((column) => column.path.split('.')[0] ?? column.path), ...needed]),
  ].sort()
}
