import { useMemo, useState } from 'react'
import { Problem } from '../../platform/ui/problem.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { expandFor } from '../metadata/field-path.ts'
import { useMetadata } from '../metadata/metadata.ts'
import { type ListQuestion, useRecordList } from '../records/record-list.ts'
import { BulkBar } from './bulk-bar.tsx'
import { columnsOf } from './column.ts'
import { useColumnWidths } from './column-widths.ts'
import { EmptyList } from './empty-list.tsx'
import { askable } from './filter-tree.ts'
import type { ListState } from './list-state.ts'
import { ListToolbar } from './list-toolbar.tsx'
import { useSelection } from './selection.ts'
import { PhoneRows } from './table/phone-rows.tsx'
import { RecordTable } from './table/record-table.tsx'
import { TableSkeleton } from './table/table-skeleton.tsx'
import { TableFooter } from './table-footer.tsx'

const pageSize = 100

/** A list as a table, with its tools above and its sums below. */
export function TableView({ state }: { state: ListState }) {
  const { object } = state
  const metadata = useMetadata()
  const widths = useColumnWidths(object.name)
  const isPhone = useIsPhone()
  const [range, setRange] = useState({ first: 0, last: 0 })
  const columns = useMemo(
    () => columnsOf(metadata, object, state.columns, widths),
    [metadata, object, state.columns, widths],
  )
  const filter = askable(state.filter)
  const question: ListQuestion = {
    limit: pageSize,
    fields: [...new Set(columns.map((column) => column.path.split('.')[0] ?? column.path))],
    expand: expandFor(columns),
    ...(filter && { filter }),
    ...(state.sort.length > 0 && { sort: state.sort }),
    ...(state.q !== '' && { search: state.q }),
  }
  const list = useRecordList(object.name, question)
  const selection = useSelection(`${object.name} ${state.view?.id} ${JSON.stringify([filter, state.q])}`)
  const follow = (next: typeof range) => {
    if (next.first !== range.first || next.last !== range.last) setRange(next)
  }

  return (
    <>
      <ListToolbar state={state} columns={columns} />
      {list.error ? (
        <Problem error={list.error} retry={list.retry} />
      ) : list.isLoading ? (
        <TableSkeleton columns={columns} />
      ) : list.records.length === 0 ? (
        <EmptyList state={state} columns={columns} selection={selection} />
      ) : isPhone ? (
        <PhoneRows object={object} columns={columns} list={list} />
      ) : (
        <RecordTable object={object} columns={columns} list={list} selection={selection} onRange={follow} />
      )}
      <TableFooter object={object} columns={columns} question={question} count={list.count} range={range} />
      <BulkBar object={object} selection={selection} question={question} list={list} />
    </>
  )
}
