import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordPage, RecordQuery, RecordValues } from '../../../shared/core/records.ts'
import { queryRecords } from '../../core/record-requests.ts'
import { useModulePart } from '../../core/web-module.ts'
import { stalledQuestion } from './deal-questions.ts'

/** The deals that have stood in one of these stages for too long; no question where no stage has a usual time. */
export function useStalledDeals(object: ObjectDefinition, isMine: boolean, stages: readonly RecordValues[]) {
  const stalled = useModulePart('boards', 'deal')?.stalled
  // One moment for as long as the page is looked at, or each look would be another question.
  const [now] = useState(() => new Date())
  const late = stalled?.(stages, now) ?? null
  const question: RecordQuery | null = late && stalledQuestion(object, isMine, late)
  const answer = useQuery<RecordPage>({
    queryKey: ['records', 'deal', 'today', 'stalled', question],
    queryFn: ({ signal }) => queryRecords('deal', question ?? {}, signal),
    enabled: question !== null,
  })
  return { question, answer }
}
