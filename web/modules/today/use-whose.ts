import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { RecordPage } from '../../../shared/core/records.ts'
import { useObject } from '../../core/metadata/metadata.ts'
import { queryRecords } from '../../core/record-requests.ts'
import { latelyQuestion } from './deal-questions.ts'
import { useStageSums } from './deals-by-stage.tsx'
import { useSeesOthers } from './use-sees-others.ts'

interface Whose {
  of: 'mine' | 'all'
  /** Nobody chose: whoever owns nothing, having set all this up for others, is shown what others have. */
  isInstead: boolean
}

/** Whose deals today is about; null until it is known. */
export function useWhose(): Whose | null {
  const { of } = useSearch({ from: '/shell/today' })
  const deal = useObject('deal')
  const mayLook = useSeesOthers() && of === undefined && deal !== undefined
  const open = useStageSums(true, mayLook)
  const question = deal && latelyQuestion(deal, true)
  const lately = useQuery<RecordPage>({
    queryKey: ['records', 'deal', 'today', 'lately', question],
    queryFn: ({ signal }) => queryRecords('deal', question ?? {}, signal),
    enabled: mayLook,
  })
  if (!mayLook) return { of: of ?? 'mine', isInstead: false }
  // What is wrong with them is said where they would stand.
  if (open.error || lately.error) return { of: 'mine', isInstead: false }
  if (!open.data || !lately.data) return null
  const hasNone = open.data.groups.length === 0 && lately.data.records.length === 0
  return { of: hasNone ? 'all' : 'mine', isInstead: hasNone }
}
