import { Suspense, useMemo, useState } from 'react'
import { KeysWait } from '../../platform/ui/keys/keys-wait.tsx'
import { latePart } from '../../platform/ui/late-part.ts'
import { Problem } from '../../platform/ui/problem.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { soonMs } from '../../platform/ui/when-idle.ts'
import { useFieldPath } from '../metadata/field-path.ts'
import { useListWindow } from '../records/list-window.ts'
import { filledFirst } from './columns/filled-first.ts'
import { type Folds, useFolds } from './groups/folds.ts'
import { isGroupable } from './groups/groupable.ts'
import type { ListState } from './list-state.ts'
import { ListToolbar } from './list-toolbar.tsx'
import { PickRows } from './selection/pick-rows.tsx'
import { useSelection } from './selection/selection.ts'
import { slowSort } from './sorting/slow-sort.ts'
import { FlatRows, type RowsOfView } from './table/flat-rows.tsx'
import { useShownRange } from './table/shown-range.ts'
import { TableSkeleton } from './table/table-skeleton.tsx'
import { TableFooter } from './table-footer.tsx'
import { useColumns, useTableQuestion } from './table-question.ts'

const PhoneFlat = latePart(async () => (await import('./table/phone-flat.tsx')).PhoneFlat, {
  isOnDemand: true,
})
const PhoneGroups = latePart(async () => (await import('./groups/phone-groups.tsx')).PhoneGroups, {
  isOnDemand: true,
})
const GroupedRows = latePart(async () => (await import('./groups/grouped-rows.tsx')).GroupedRows)
const EmptyList = latePart(async () => (await import('./empty/empty-list.tsx')).EmptyList, {
  afterMs: soonMs,
})
// Once rows or cards stand, not with the first tick, which keys of the bar may follow at once; nor before, as they
// would come later for it.
const BulkBar = latePart(async () => (await import('./selection/bulk-bar.tsx')).BulkBar, { afterMs: soonMs })
const SortingNote = latePart(async () => (await import('./sorting/sorting-note.tsx')).SortingNote, {
  missing: 'unseen',
})

/** A list as a table, with its tools above and its sums below. */
export function TableView({ state }: { state: ListState }) {
  const { object } = state
  const wanted = useColumns(state)
  const question = useTableQuestion(state, wanted)
  const list = useListWindow(object.name, question)
  const columns = useMemo(
    () => (state.areColumnsChosen ? wanted : filledFirst(object.name, wanted, list.records, list.related)),
    [state.areColumnsChosen, object.name, wanted, list.records, list.related],
  )
  const selection = useSelection(
    `${object.name} ${state.view?.id} ${JSON.stringify([question.filter, state.q])}`,
  )
  const isPhone = useIsPhone()
  const [isPicking, setPicking] = useState(false)
  const pick = (next: boolean) => {
    setPicking(next)
    if (!next) selection.clear()
  }
  const range = useShownRange()
  const slow = slowSort(state, list.count)
  const folds = useFolds(`${object.name} ${JSON.stringify(state.rowGroup)}`)

  return (
    <>
      <ListToolbar state={state} columns={columns} folds={folds}>
        {isPhone && list.records.length > 0 && <PickRows isPicking={isPicking} onChange={pick} />}
      </ListToolbar>
      {list.error ? (
        <Problem error={list.error} retry={list.retry} />
      ) : list.isLoading ? (
        <TableSkeleton columns={columns} />
      ) : list.records.length === 0 ? (
        <Suspense fallback={<TableSkeleton columns={columns} />}>
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
          folds={folds}
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
      >
        <Suspense>{slow && <SortingNote object={object} field={slow} />}</Suspense>
      </TableFooter>
      <Suspense fallback={<KeysWait />}>
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

interface RowsProps extends RowsOfView {
  isPicking: boolean
  folds: Folds
}

/** The rows: plain, under headings, or as a phone shows them. */
function Rows({ isPicking, folds, ...props }: RowsProps) {
  const { state, columns, selection } = props
  const { object, rowGroup } = state
  const isPhone = useIsPhone()
  const by = useFieldPath(object)(rowGroup?.field ?? '')
  const wait = <TableSkeleton columns={columns} />
  const grouping = rowGroup && by && isGroupable(by) ? { grouping: rowGroup, by, folds } : null
  if (!isPhone && !grouping) return <FlatRows {...props} />
  const onPhone = { ...props, isPicking: isPicking || selection.ids.size > 0 }
  return (
    <Suspense fallback={wait}>
      {!isPhone && grouping && <GroupedRows {...props} {...grouping} />}
      {isPhone && (grouping ? <PhoneGroups {...onPhone} {...grouping} /> : <PhoneFlat {...onPhone} />)}
    </Suspense>
  )
}
