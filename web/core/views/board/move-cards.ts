import { useQueryClient } from '@tanstack/react-query'
import { lateCode } from '../../../platform/late-code.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { useBulkScene } from '../../records/edit/bulk-scene.ts'
import { useSight } from '../../records/moving/before-move.ts'
import { useRecordSentence } from '../../records/record-sentence.ts'
import type { BoardColumn } from './board-columns.ts'
import type { Where } from './move-card.ts'
import { useTellMoved } from './tell-moved.ts'

// Nothing is ticked before the board stands.
const carrying = lateCode(() => import('./carry-cards.ts'))

/** Moves several cards, wherever they stand, as one operation, and taken back as one. */
export function useMoveCards(where: Where, columns: readonly BoardColumn[], onTaken: () => void) {
  const { object } = where
  const queries = useQueryClient()
  const scene = useBulkScene(object)
  const sentence = useRecordSentence(object)
  const tellMoved = useTellMoved(sentence)
  const sight = useSight(object)
  return (chosen: readonly string[], to: BoardColumn) => {
    const carried = { where, columns, onTaken, queries, scene, sentence, tellMoved, sight }
    return carrying.fetch().then(
      ({ carryCards }) => carryCards(carried, chosen, to),
      (error: unknown) => sayProblem(sentence(error)),
    )
  }
}
