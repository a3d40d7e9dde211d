import { z } from 'zod'
import { MemberChange, MembersOutput, memberStatuses } from '../../../shared/core/members-contract.ts'
import type { HouseRoute } from '../installation-route.ts'
import { changeMember, deactivateMember, getIdentityOfMember, reactivateMember } from './change-member.ts'
import { listMembers } from './list-members.ts'
import { makeMemberResetLink } from './passwords/reset-password.ts'
import { forgetCallers } from './sessions/identify.ts'

const tag = 'Members'
const ofMember = z.object({ id: z.uuid() })
const MemberOutput = z.looseObject({ id: z.uuid() })
const permission = 'members.manage'

/** Members of the workspace, for who manages them. */
export const memberRoutes: readonly HouseRoute[] = [
  {
    method: 'GET',
    path: '/members',
    tag,
    summary: 'List members with how they sign in',
    permission,
    query: z.object({
      cursor: z.string().max(4_000).optional(),
      limit: z.coerce.number().int().min(1).max(200).optional(),
      search: z.string().max(200).optional(),
      status: z.enum(memberStatuses).optional(),
      role: z.string().max(50).optional(),
      team: z.uuid().optional(),
    }),
    success: { status: 200, body: MembersOutput },
    handler: (_installation, ctx, { query }) => listMembers(ctx, query),
  },
  {
    method: 'PATCH',
    path: '/members/:id',
    tag,
    summary: 'Change a member’s name, role or team',
    permission,
    params: ofMember,
    body: MemberChange,
    success: { status: 200, body: MemberOutput },
    handler: (_installation, ctx, { params, body }) => changeMember(ctx, params.id!, body as MemberChange),
  },
  {
    method: 'POST',
    path: '/members/:id/deactivation',
    tag,
    summary: 'Take a member’s access away',
    description: 'At once, with sessions and API keys. What the member made and owns stays.',
    permission,
    params: ofMember,
    success: { status: 200, body: MemberOutput },
    handler: async (installation, ctx, { params }) => {
      const member = await deactivateMember(ctx, params.id!)
      forgetCallers(installation)
      return member
    },
  },
  {
    method: 'DELETE',
    path: '/members/:id/deactivation',
    tag,
    summary: 'Give a member access again',
    permission,
    params: ofMember,
    success: { status: 200, body: MemberOutput },
    handler: async (installation, ctx, { params }) => {
      const member = await reactivateMember(ctx, params.id!)
      forgetCallers(installation)
      return member
    },
  },
  {
    method: 'POST',
    path: '/members/:id/password-reset',
    tag,
    summary: 'Make a link with which a member sets a new password',
    description: 'Works once, for a day. Hand it over yourself: it is shown this once.',
    permission,
    confidential: true,
    keepsKey: 'reservation',
    params: ofMember,
    success: { status: 201, body: z.strictObject({ link: z.url(), expiresAt: z.iso.datetime() }) },
    handler: async (installation, ctx, { params }) => {
      const identityId = await getIdentityOfMember(ctx, params.id!)
      return makeMemberResetLink(installation, ctx, { memberId: params.id!, identityId })
    },
  },
]
