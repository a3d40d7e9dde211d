import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { RecordLayout } from '../../../../shared/core/views.ts'
import { request } from '../../../platform/api/request.ts'
import { roleNamesQuery } from '../../people/role-names.ts'
import { useCan } from '../../session/session.ts'
import type { Arrangement } from './arrangement.ts'

/** The record page of an object as a role sees it; '' is everyone's. */
export function layoutQuery(object: string, role: string) {
  return queryOptions({
    queryKey: ['layouts', object, 'for', role],
    queryFn: ({ signal }) => request<RecordLayout>(`/layouts/${object}`, { query: { role }, signal }),
  })
}

/** Roles, for those who may see them; to others there is only everyone. */
export function useRoles(): { roles: readonly RoleDefinition[] } {
  const can = useCan()
  const { data: roles = none } = useQuery({ ...roleNamesQuery, enabled: can('members.manage') })
  return { roles }
}

const none: readonly RoleDefinition[] = []

/** Stores the arrangement of a record page for a role, or forgets it (null). */
export function useSaveLayout(object: string, role: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (arrangement: Arrangement | null) =>
      request<RecordLayout>(`/layouts/${object}`, {
        method: arrangement ? 'PUT' : 'DELETE',
        query: role === '' ? {} : { role },
        ...(arrangement && { body: arrangement }),
      }),
    // Not waited for: the editor begins anew with what is read, and would not say any more that it is saved.
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['layouts', object] }),
  })
}
