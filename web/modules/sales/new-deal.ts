import { useQuery } from '@tanstack/react-query'
import { queryRecords } from '../../core/record-requests.ts'
import type { NewRecordRules } from '../../core/web-module.ts'
import { kindOf } from './stage-time.ts'
import { stagesQuery } from './stages.ts'

type Values = Readonly<Record<string, unknown>>

/** A new deal begins in the first open stage of the default pipeline; where there are several, one is asked which. */
export function useNewDeal(): NewRecordRules | null {
  const stages = useQuery(stagesQuery)
  const pipelines = useQuery({
    queryKey: ['records', 'pipeline', 'columns', 'scopes'],
    queryFn: ({ signal }) =>
      queryRecords('pipeline', { limit: 100, sort: [{ field: 'position', direction: 'asc' }] }, signal),
    staleTime: 60_000,
  })
  // Who may see no stages makes a deal all the same: the server chooses its stage.
  if (stages.isPending || pipelines.isPending) return null
  return newDealRules(stages.data?.records ?? [], pipelines.data?.records ?? [])
}

export function newDealRules(stages: readonly Values[], pipelines: readonly Values[]): NewRecordRules {
  const firstOf = (pipeline: unknown) =>
    stages.find((stage) => stage.pipeline === pipeline && kindOf(stage) === 'open')?.id ?? null
  const usual = pipelines.find((pipeline) => pipeline.isDefault === true) ?? pipelines[0]
  const hasSeveral = pipelines.length > 1
  const first = firstOf(usual?.id)
  return {
    asked: [
      'name',
      'company',
      'contact',
      'amount',
      ...(hasSeveral ? ['pipeline'] : []),
      'stage',
      'closeDate',
      'owner',
    ],
    values: { ...(first !== null && { stage: first }), ...(hasSeveral && { pipeline: usual?.id }) },
    follow(changed, value) {
      if (!hasSeveral || value === null) return {}
      if (changed === 'pipeline') return { stage: firstOf(value) }
      const chosen = changed === 'stage' ? stages.find((stage) => stage.id === value) : undefined
      return chosen ? { pipeline: chosen.pipeline } : {}
    },
  }
}
