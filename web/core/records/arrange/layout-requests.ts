import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { RecordLayout } from '../../../../shared/core/views.ts'
import { isStale } from '../../../platform/api/api-error.ts'
import { request } from '../../../platform/api/request.ts'
import { roleNamesQuery } from '../../people/role-names.ts'
import { isSameValue } from '../../saves/same-value.ts'
import { saveParts } from '../../saves/save-parts.ts'
import { useCan } from '../../session/session.ts'
import { type Arrangement, arrangementOf } from './arrangement.ts'

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

/** A page as it was when somebody began to arrange it, and what they made of it; null: forget the arrangement. */
interface LayoutSave {
  base: RecordLayout
  arrangement: Arrangement | null
}

/** Stores the arrangement of a record page for a role, or forgets it. Asks where somebody saved the same meanwhile. */
export function useSaveLayout(object: string, role: string) {
  const queries = useQueryClient()
  const send = (arrangement: Arrangement | null, { version }: RecordLayout) =>
    request<RecordLayout>(`/layouts/${object}`, {
      method: arrangement ? 'PUT' : 'DELETE',
      query: role === '' ? {} : { role },
      version,
      ...(arrangement && { body: arrangement }),
    })
  return useMutation({
    // Is it saved, or does somebody else's stay?
    mutationFn: async ({ base, arrangement }: LayoutSave): Promise<boolean> => {
      if (arrangement === null) return send(null, base).then(() => true)
      const outcome = await saveParts({
        base,
        change: changedIn(arrangementOf(base), arrangement),
        partsOf: (layout) => ({ ...arrangementOf(layout) }),
        send: (change, from) => send({ ...arrangementOf(from), ...change }, from),
        readNow: () => queries.fetchQuery({ ...layoutQuery(object, role), staleTime: 0 }),
        linesOf: async (clashes) => (await import('./layout-clash.tsx')).layoutClashLines(object, clashes),
      })
      return outcome.kind === 'saved'
    },
    // Not waited for: the editor begins anew with what is read, and would not say any more that it is saved.
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['layouts', object] }),
    // What somebody saved meanwhile is to be seen before it is thrown away.
    onError: (error) => {
      if (isStale(error)) void queries.invalidateQueries({ queryKey: ['layouts', object] })
    },
  })
}

/** The parts that are to be others; where none is, the whole is saved anew, which forgets what is gone. */
function changedIn(before: Arrangement, after: Arrangement): Partial<Arrangement> {
  const parts = Object.entries(after).filter(
    ([part, value]) => !isSameValue(value, before[part as keyof Arrangement]),
  )
  return parts.length === 0 ? after : Object.fromEntries(parts)
}
