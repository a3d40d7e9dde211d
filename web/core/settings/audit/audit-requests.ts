import { infiniteQueryOptions } from '@tanstack/react-query'
import type { HistoryPage } from '../../../../shared/core/history.ts'
import { request } from '../../../platform/api/request.ts'

interface AuditPageRead extends Omit<HistoryPage, 'page'> {
  page: { next: string | null; reached: string | null }
}

/** The audit log by what it is narrowed to, newest first, page by page. */
export function auditQuery(asked: Record<string, string>) {
  return infiniteQueryOptions({
    queryKey: ['audit-log', asked],
    queryFn: ({ pageParam, signal }) =>
      request<AuditPageRead>('/audit-log', {
        query: { limit: 100, ...asked, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.page.next,
  })
}
