import { useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { lateCode } from '../../../platform/late-code.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { useBulkScene } from '../../records/edit/bulk-scene.ts'
import { useSight } from '../../records/moving/before-move.ts'
import { useRecordSentence } from '../../records/record-sentence.ts'
import { recordTexts } from '../../records/record-texts.ts'
import type { BoardColumn } from './board-columns.ts'
import type { Where } from './move-card.ts'

// Nothing is ticked before the board stands.
const carrying = lateCode(() => import('./carry-cards.ts'))

/** Moves several cards, wherever they stand, as one operation, and taken back as one. */
export function useMoveCards(where: Where, columns: readonly BoardColumn[], onTaken: () => void) {
  const { object } = where
  const queries = useQueryClient()
  const scene = useBulkScene(object)
  const words = useMovedWords(object)
  const sight = useSight(object)
  return (chosen: readonly string[], to: BoardColumn) => {
    const carried = { where, columns, onTaken, queries, scene, words, sight }
    return carrying.fetch().then(
      ({ carryCards }) => carryCards(carried, chosen, to),
      (error: unknown) => sayProblem(words.sentence(error)),
    )
  }
}

/** What is said of several that were moved, and of those that were not. */
export function useMovedWords(object: ObjectDefinition) {
  const { wayBack } = useTakeBack()
  return { t: useTexts(recordTexts), wayBack, sentence: useRecordSentence(object) }
}
