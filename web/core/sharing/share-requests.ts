import { queryOptions } from '@tanstack/react-query'
import type { ShareInput, ShareOutput, Viewers } from '../../../shared/core/access-contract.ts'
import { request } from '../../platform/api/request.ts'

export interface SharedRecord {
  object: string
  id: string
}

const pathOf = ({ object, id }: SharedRecord) => `/records/${object}/${id}`

/** With whom in particular a record is shared. */
export function sharesQuery(of: SharedRecord) {
  return queryOptions({
    queryKey: ['shares', of.id],
    queryFn: async ({ signal }) =>
      (await request<{ shares: ShareOutput[] }>(`${pathOf(of)}/shares`, { signal })).shares,
    staleTime: 0,
  })
}

/** Who sees a record by role, team and ownership. */
export function viewersQuery(of: SharedRecord) {
  return queryOptions({
    queryKey: ['shares', of.id, 'viewers'],
    queryFn: async ({ signal }) => (await request<Viewers>(`${pathOf(of)}/viewers`, { signal })).viewers,
    staleTime: 0,
  })
}

export function shareRecord(of: SharedRecord, input: ShareInput): Promise<ShareOutput> {
  return request(`${pathOf(of)}/shares`, { method: 'POST', body: input })
}

export function unshareRecord(of: SharedRecord, shareId: string): Promise<unknown> {
  return request(`${pathOf(of)}/shares/${shareId}`, { method: 'DELETE' })
}
