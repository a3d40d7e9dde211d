import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { MemberStatus } from '../../../../shared/core/member-statuses.ts'
import type {
  InvitationInput,
  InvitationMatch,
  InvitationOutput,
  InvitedPerson,
  MemberChange,
  MemberEntry,
} from '../../../../shared/core/members-contract.ts'
import type { Saved } from '../../../../shared/core/saved.ts'
import { request } from '../../../platform/api/request.ts'

export interface MemberFilter {
  search: string
  status: MemberStatus | ''
  role: string
  team: string
}

export interface MembersPage {
  members: MemberEntry[]
  page: { next: string | null }
}

export interface InvitationMade {
  invitation: InvitationOutput
  /** Shown this once. */
  link: string
  mail: 'sent' | 'failed' | 'off'
}

/** Members by name, page by page. */
export function membersQuery(filter: MemberFilter) {
  const named = Object.entries(filter).filter(([, value]) => value !== '')
  return infiniteQueryOptions({
    queryKey: ['members', filter],
    queryFn: ({ pageParam, signal }) =>
      request<MembersPage>('/members', {
        query: {
          limit: 100,
          ...Object.fromEntries(named),
          ...(pageParam !== null && { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.page.next,
  })
}

/** Invitations that can still be accepted. */
export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: async ({ signal }) =>
    (await request<{ invitations: InvitationOutput[] }>('/invitations', { signal })).invitations,
})

/** Members nobody has joined as, who have no open invitation; the first of them, where there are many. */
export const waitingQuery = queryOptions({
  queryKey: ['waiting', 'list'],
  queryFn: async ({ signal, client }) => {
    const query = { status: 'invited', limit: 200 }
    const [{ members, page }, invitations] = await Promise.all([
      request<MembersPage>('/members', { query, signal }),
      client.fetchQuery(invitationsQuery),
    ])
    const invited = new Set(invitations.map((one) => one.memberId))
    return { members: members.filter(({ id }) => !invited.has(id)), isAll: page.next === null }
  },
})

/** Which members who wait people about to be invited may be. */
export function matchesQuery(people: readonly InvitedPerson[]) {
  return queryOptions({
    queryKey: ['waiting', 'matches', people],
    queryFn: async ({ signal }) =>
      (
        await request<{ matches: InvitationMatch[] }>('/invitations/matches', {
          method: 'POST',
          body: { people: people.slice(0, mostMatched) },
          signal,
        })
      ).matches,
  })
}

const mostMatched = 1_000

export interface RoleEntry extends RoleDefinition, Saved {
  /** How many hold it. */
  members: number
}

interface RolesAnswer {
  roles: (RoleDefinition & { members: number })[]
  /** By role: which save of it stands. */
  saves: Record<string, Saved>
}

/** The workspace's roles in their order. */
export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async ({ signal }): Promise<RoleEntry[]> => {
    const { roles, saves } = await request<RolesAnswer>('/roles', { signal })
    return roles.map((role) => ({ ...role, ...(saves[role.key] ?? neverSaved) }))
  },
})

const neverSaved: Saved = { version: 0, updatedAt: null, updatedBy: null }

export function changeMember(id: string, change: MemberChange): Promise<unknown> {
  return request(`/members/${id}`, { method: 'PATCH', body: change })
}

export function deactivateMember(id: string): Promise<unknown> {
  return request(`/members/${id}/deactivation`, { method: 'POST' })
}

export function reactivateMember(id: string): Promise<unknown> {
  return request(`/members/${id}/deactivation`, { method: 'DELETE' })
}

/** Makes a member's private views those of another; gives which they were. */
export async function handOverViews(from: string, to: string, ids?: readonly string[]): Promise<string[]> {
  const answer = await request<{ ids: string[] }>(`/members/${from}/private-views/handover`, {
    method: 'POST',
    body: { to, ...(ids && { ids }) },
  })
  return answer.ids
}

export function privateViewsQuery(memberId: string) {
  return queryOptions({
    queryKey: ['owned', memberId, 'views'],
    queryFn: async ({ signal }) =>
      (await request<{ count: number }>(`/members/${memberId}/private-views`, { signal })).count,
    staleTime: 0,
  })
}

export function invite(input: InvitationInput): Promise<InvitationMade> {
  return request('/invitations', { method: 'POST', body: input })
}

export function renewInvitation(id: string): Promise<InvitationMade> {
  return request(`/invitations/${id}/renewal`, { method: 'POST' })
}

export function revokeInvitation(id: string): Promise<unknown> {
  return request(`/invitations/${id}`, { method: 'DELETE' })
}

export function makeResetLink(memberId: string): Promise<{ link: string; expiresAt: string }> {
  return request(`/members/${memberId}/password-reset`, { method: 'POST' })
}
