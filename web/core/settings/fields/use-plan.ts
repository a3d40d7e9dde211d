import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ChangePreview, PlanInput } from '../../../../shared/core/metadata-contract.ts'
import { previewChange } from '../objects/object-requests.ts'

const pauseMs = 300

/** What a change that is still being written would take, asked anew with every pause; null asks nothing. */
export function usePlan(change: PlanInput | null): { plan: ChangePreview | null; error: unknown } {
  const [settled] = useDebouncedValue(change === null ? null : JSON.stringify(change), pauseMs)
  const { data, error } = useQuery({
    queryKey: ['metadata', 'plan', settled],
    queryFn: ({ signal }) => previewChange(JSON.parse(settled ?? ''), signal),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    retry: false,
  })
  const isAsked = change !== null && settled !== null
  return { plan: isAsked ? (data ?? null) : null, error: isAsked ? error : null }
}
