import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type SayOf, useTexts } from '../../../platform/i18n/texts.ts'
import { useTakeBack, type WayBackOf } from '../../operations/undoing/use-take-back.ts'
import { useRecordSentence } from '../record-sentence.ts'
import { recordTexts } from '../record-texts.ts'

/** What a change of many records needs of the place where it is begun. */
export interface BulkScene {
  object: ObjectDefinition
  queries: QueryClient
  t: SayOf<typeof recordTexts>
  sentence: (error: unknown) => string
  wayBack: WayBackOf
  /** Opens what an operation did in the log. */
  showLog: (operation: string) => void
}

export function useBulkScene(object: ObjectDefinition): BulkScene {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const sentence = useRecordSentence(object)
  const { wayBack } = useTakeBack()
  const navigate = useNavigate()
  const showLog = (operation: string) => void navigate({ to: '/operations', search: { operation } })
  return { object, queries, t, sentence, wayBack, showLog }
}
