import { queryOptions } from '@tanstack/react-query'
import type { ApiKeyInput, ApiKeyOutput } from '../../../../shared/core/members-contract.ts'
import { request } from '../../../platform/api/request.ts'

/** Keys that still work: one's own, or with members.manage everyone's. */
export const keysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: async ({ signal }) =>
    (await request<{ apiKeys: ApiKeyOutput[] }>('/api-keys', { signal })).apiKeys,
})

export interface KeyMade {
  apiKey: ApiKeyOutput
  /** Shown this once. */
  key: string
}

export function createKey(input: ApiKeyInput): Promise<KeyMade> {
  return request('/api-keys', { method: 'POST', body: input })
}

export function revokeKey(id: string): Promise<unknown> {
  return request(`/api-keys/${id}`, { method: 'DELETE' })
}
