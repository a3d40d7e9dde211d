import { type InfiniteData, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordPage, RecordValues } from '../../../../shared/core/records.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { spotOf } from '../../records/edit/ask-store.ts'
import { isUnsent, queueEdit } from '../../records/edit/queued-edits.ts'
import { saveRecord } from '../../records/edit/record-changes.ts'
// Comes along with what may need it: without a network it could not be fetched any more.
import '../../records/edit/send-queued.tsx'
import { useSayMoved } from '../../records/edit/say-moved.ts'
import { patchRecord } from '../../records/record-cache.ts'
import { type ListQuestion, recordListQuery } from '../../records/record-list.ts'
import { useRecordSentence } from '../../records/record-sentence.ts'
import { columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'

export interface CardMove {
  record: RecordValues
  from: BoardColumn
  to: BoardColumn
}

/**
 * Moves a card to another column: at once on the screen, back again when the server refuses. Its operation
 * is what the person may take back, so that everything the move changed is as it was.
 */
export function useMoveCard(
  object: ObjectDefinition,
  field: string,
  questionOf: (column: BoardColumn) => ListQuestion,
) {
  const queries = useQueryClient()
  const sentence = useRecordSentence(object)
  const sayMoved = useSayMoved(object)
  const key = (column: BoardColumn) => recordListQuery(object.name, questionOf(column)).queryKey

  const { mutate } = useMutation({
    networkMode: 'always',
    mutationFn: ({ record, to }: CardMove) => saveRecord(object, { record, values: { [field]: to.value } }),
    onMutate: ({ record, from, to }) => {
      const moved = { ...record, [field]: to.value }
      takeOut(queries, key(from), record.id)
      putIn(queries, key(to), moved)
    },
    onSuccess: ({ record, related, operationId }, { to }) => {
      patchRecord(queries, object.name, record.id, { values: record, related })
      sayMoved({
        record,
        column: to.name,
        near: spotOf(document.querySelector(`[data-lane="${columnKey(to)}"]`)),
        operationId,
      })
    },
    onError: (error, { record, from, to }) => {
      // It stays where it was put, with a clock, and goes by itself when somebody can take it.
      if (isUnsent(error)) return queueEdit({ object: object.name, record, values: { [field]: to.value } })
      takeOut(queries, key(to), record.id)
      putIn(queries, key(from), record)
      sayProblem(sentence(error))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['records', object.name, 'sums'] }),
  })
  return mutate
}

type Pages = InfiniteData<RecordPage>

function takeOut(queries: QueryClient, key: readonly unknown[], id: string): void {
  queries.setQueryData<Pages>(key, (list) =>
    list
      ? {
          ...list,
          pages: list.pages.map((page) => ({
            ...page,
            records: page.records.filter((one) => one.id !== id),
          })),
        }
      : list,
  )
}

function putIn(queries: QueryClient, key: readonly unknown[], record: RecordValues): void {
  queries.setQueryData<Pages>(key, (list) => {
    const [first, ...others] = list?.pages ?? []
    if (!list || !first) return list
    return { ...list, pages: [{ ...first, records: [record, ...first.records] }, ...others] }
  })
}
