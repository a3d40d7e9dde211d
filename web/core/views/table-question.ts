import { useMemo } from 'react'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { expandFor } from '../metadata/field-path.ts'
import { useMetadata } from '../metadata/metadata.ts'
import type { ListQuestion } from '../records/record-list.ts'
import { type DueRules, useModulePart } from '../web-module.ts'
import { type Column, columnsOf } from './columns/column.ts'
import { useColumnWidths } from './columns/column-widths.ts'
import { askable } from './filter-tree.ts'
import type { ListState } from './list-state.ts'

const pageSize = 100

/** The columns a table shows, ready to be drawn. */
export function useColumns(state: ListState): Column[] {
  const { object, columns } = state
  const metadata = useMetadata()
  const widths = useColumnWidths(object.name)
  return useMemo(() => columnsOf(metadata, object, columns, widths), [metadata, object, columns, widths])
}

/** What a table asks for its rows: what its columns show. */
export function useTableQuestion(state: ListState, columns: readonly Column[]): ListQuestion {
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
