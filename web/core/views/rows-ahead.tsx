import { usePrefetchInfiniteQuery } from '@tanstack/react-query'
import { recordListQuery } from '../records/record-list.ts'
import type { ListState } from './list-state.ts'
import { useColumns, useTableQuestion } from './table-question.ts'

/** Asks for the rows of a table while the code that draws it is on its way. Shows nothing. */
export function RowsAhead({ state }: { state: ListState }) {
  const question = useTableQuestion(state, useColumns(state))
  usePrefetchInfiniteQuery(recordListQuery(state.object.name, question))
  return null
}
