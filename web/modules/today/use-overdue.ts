import { useQuery } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordQuery, Related } from '../../../shared/core/records.ts'
import { queryRecords } from '../../core/record-requests.ts'
import { dueFields, lateQuestion, overdueFilter, shownOverdue } from './deal-questions.ts'
import { longestLate } from './longest-late.ts'

/**
 * The deals whose next step or closing is past its day, the longest first by the day that is shown. Each day is asked
 * for alone, in its own order: of both together no index knows the order.
 */
export function useOverdue(object: ObjectDefinition, isMine: boolean) {
  const filter = overdueFilter(object, isMine)
  const answer = useQuery({
    queryKey: ['records', 'deal', 'today', 'overdue', filter],
    queryFn: async ({ signal }) => {
      const ask = (question: RecordQuery) => queryRecords('deal', question, signal)
      const days = dueFields(object)
      const [all, ...pages] = await Promise.all([
        ask({ fields: [], limit: 0, count: true, filter }),
        ...days.map((field) => ask(lateQuestion(object, isMine, field))),
      ])
      return {
        late: longestLate(days, pages, shownOverdue),
        related: Object.assign({}, ...pages.map((page) => page.related)) as Related,
        count: all.page.count?.value,
      }
    },
  })
  return { filter, answer }
}
