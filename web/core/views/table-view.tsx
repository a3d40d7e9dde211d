import { useMemo, useState } from 'react'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { Problem } from '../../platform/ui/problem.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { expandFor } from '../metadata/field-path.ts'
import { useMetadata } from '../metadata/metadata.ts'
import { type ListQuestion, useRecordList } from '../records/record-list.ts'
import { type DueRules, useModulePart } from '../web-module.ts'
import { type Column, columnsOf } from './columns/column.ts'
import { useColumnWidths } from './columns/column-widths.ts'
import { EmptyList } from './empty/empty-list.tsx'
import { askable } from './filter-tree.ts'
import type { ListState } from './list-state.ts'
import { ListToolbar } from './list-toolbar.tsx'
import { BulkBar } from './selection/bulk-bar.tsx'
import { useSelection } from './selection/selection.ts'
import { PhoneRows } from './table/phone-rows.tsx'
import { RecordTable } from './table/record-table.tsx'
import { TableSkeleton } from './table/table-skeleton.tsx'
import { TableFooter } from './table-footer.tsx'

const pageSize = 100

/** A list as a table, with its tools above and its sums below. */
export function TableView({ state }: { state: ListState }) {
  const { object } = state
  const metadata = useMetadata()
  const due = useModulePart('dues', object.name)
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
    fields: fieldsOf(object, columns, due),
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

/** The fields the columns show, and those by which the day something is due tells whether it still is. */
function fieldsOf(object: ObjectDefinition, columns: readonly Column[], due: DueRules | undefined): string[] {
  const showsDue = columns.some((column) => column.path === due?.field)
  const needed = showsDue ? (due?.needs ?? []).filter((name) => findField(object, name) !== undefined) : []
  return [...new Set([...columns.map((column) => column.path.split('.')[0] ?? column.path), ...needed])]
}
