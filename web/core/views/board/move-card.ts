import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { lateCode } from '../../../platform/late-code.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { spotOf } from '../../records/edit/ask-store.ts'
import { isUnsent } from '../../records/edit/queued-edits.ts'
import { useSayMoved } from '../../records/edit/say-moved.ts'
import { writeRecord } from '../../records/edit/write-values.ts'
import { useAskedMove } from '../../records/moving/before-move.ts'
import { type ListQuestion, recordListQuery } from '../../records/record-list.ts'
import { useRecordSentence } from '../../records/record-sentence.ts'
import { markArrived } from './arrival.ts'
import { columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { boardTexts } from './board-texts.ts'

// Comes along with what may need it, though no card waits for it: without a network it could not be fetched any more.
void import('../../records/edit/send-queued.tsx').catch(() => undefined)

const shifting = lateCode(() => import('./column-cache.ts'))

export interface CardMove {
  record: RecordValues
  from: BoardColumn
  to: BoardColumn
}

export interface Where {
  object: ObjectDefinition
  field: string
  questionOf: (column: BoardColumn) => ListQuestion
  asIn: (record: RecordValues, column: BoardColumn) => RecordValues
  /** The focus is the card's again, wherever it stands. */
  onReturned: (id: string | null) => void
}

/**
 * Moves a card to another column: at once on the screen, back again when the server refuses. What the column
 * asks of it is asked for at the card before anything is sent. Its operation is what the person may take
 * back, so that everything the move changed is as it was. Without a network it waits, also through a reload
 * of the page.
 */
export function useMoveCard({ object, field, questionOf, asIn, onReturned }: Where) {
  const queries = useQueryClient()
  const sentence = useRecordSentence(object)
  const t = useTexts(boardTexts)
  const sayMoved = useSayMoved(object)
  const key = (column: BoardColumn) => recordListQuery(object.name, questionOf(column)).queryKey
  // Without its code, as without a network, the column shows the card when it is read again.
  const show = async (record: RecordValues, from: BoardColumn, to: BoardColumn) => {
    const cache = await shifting.fetch().catch(() => null)
    if (!cache) return
    const arrival = { object, sort: questionOf(to).sort ?? [], beside: cache.besideIn(queries, key(from)) }
    cache.takeOut(queries, key(from), record.id)
    cache.putIn(queries, key(to), record, arrival)
    markArrived([record.id], columnKey(to))
  }
  const send = useSendMove({ object, field, onReturned })
  const { mutate } = useMutation({
    mutationFn: send,
    onMutate: ({ record, from, to }) => show(asIn(record, to), from, to),
    onSuccess: (saved, move) => {
      if (saved === null) return putBack(move)
      const { record, operationId } = saved
      const near = spotOf(laneOf(move.to))
      sayMoved({ record, column: move.to.name, near, operationId })
    },
    onError: (error, move) => {
      // It stays where it was put, with a clock, and goes by itself when somebody can take it.
      if (isUnsent(error)) return
      putBack(move)
      const { record, from, to } = move
      const why = sentence(error, [field])
      sayProblem(t('notMoved', { name: record.title ?? '', from: from.name, to: to.name, why }))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['records', object.name, 'sums'] }),
  })

  function putBack({ record, from, to }: CardMove): void {
    void show(record, to, from)
    onReturned(record.id)
  }
  return mutate
}

/** Sends a move with what its column asked for, or leaves it to be sent when somebody can take it. */
function useSendMove({ object, field, onReturned }: Pick<Where, 'object' | 'field' | 'onReturned'>) {
  const askedMove = useAskedMove(object)
  const queries = useQueryClient()
  return ({ record, to }: CardMove) => {
    const near = () => spotOf(cardOf(record.id) ?? laneOf(to))
    const leaving = { record, field, value: to.value, column: to.name, place: to.record, near }
    return askedMove(leaving, async (written) => {
      const values = { ...written, [field]: to.value }
      // The form had the focus, and is gone.
      if (Object.keys(written).length > 0) onReturned(record.id)
      return writeRecord({ object, queries }, { record, values })
    })
  }
}

function cardOf(id: string): Element | null {
  return document.querySelector(`[data-card="${CSS.escape(id)}"]`)
}

/** The column as it stands on the page. */
export function laneOf(column: BoardColumn): Element | null {
  return document.querySelector(`[data-lane="${CSS.escape(columnKey(column))}"]`)
}
