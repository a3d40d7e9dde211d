import { queryOptions } from '@tanstack/react-query'
import type {
  RoleChange,
  RoleInput,
  RolePreview,
  RolePreviewInput,
} from '../../../../shared/core/access-contract.ts'
import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import { request } from '../../../platform/api/request.ts'

export interface Verb {
  key: string
  label: LocalizedText
}

/** The verbs a role may hold in this workspace. */
export const verbsQuery = queryOptions({
  queryKey: ['permissions'],
  queryFn: async ({ signal }) =>
    (await request<{ permissions: Verb[] }>('/permissions', { signal })).permissions,
  staleTime: 5 * 60_000,
})

export function createRole(role: RoleInput): Promise<unknown> {
  return request('/roles', { method: 'POST', body: role })
}

/** Puts a role in the place of the save it was made from; refused as stale where another one stands. */
export function putRole(key: string, role: RoleChange, version: number): Promise<unknown> {
  return request(`/roles/${key}`, { method: 'PUT', body: role, version })
}

export function deleteRole(key: string): Promise<unknown> {
  return request(`/roles/${key}`, { method: 'DELETE' })
}

/** What a member would see with a role, saved or not. */
export function previewRole(input: RolePreviewInput, signal: AbortSignal): Promise<RolePreview> {
  return request('/roles/preview', { method: 'POST', body: input, signal })
}
