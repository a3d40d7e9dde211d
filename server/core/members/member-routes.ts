import { z } from 'zod'
import { memberStatuses } from '../../../shared/core/member-statuses.ts'
import {
  AdministratorsOutput,
  MemberChange,
  MembersOutput,
  ViewHandOver,
} from '../../../shared/core/members-contract.ts'
import { type HouseRoute, route } from '../route.ts'
import { changeMember, deactivateMember, getIdentityOfMember, reactivateMember } from './change-member.ts'
import { countPrivateViews, handOverViews } from './hand-over-views.ts'
import { listAdministrators } from './list-administrators.ts'
import { listMembers } from './list-members.ts'
import { makeMemberResetLink } from './passwords/reset-password.ts'
import { forgetCallers } from './sessions/identify.ts'

const tag = 'Members'
const ofMember = z.object({ id: z.uuid() })
const MemberOutput = z.looseObject({ id: z.uuid() })
const permission = 'members.manage'

/** Members of the workspace, for who manages them; and whom to ask, for everybody. */
export const memberRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/administrators',
    tag,
    summary: 'Whom to ask for what one’s role does not allow',
    description: 'Names of up to three administrators, for every member.',
    answer: AdministratorsOutput,
    handler: async (ctx) => ({ administrators: await listAdministrators(ctx) }),
  }),
  route({
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
    answer: MembersOutput,
    handler: (ctx, { query }) => listMembers(ctx, query),
  }),
  route({
    method: 'PATCH',
    path: '/members/:id',
    tag,
    summary: 'Change a member’s name, role or team',
    permission,
    params: ofMember,
    body: MemberChange,
    answer: MemberOutput,
    handler: (ctx, { params, body }) => changeMember(ctx, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/members/:id/deactivation',
    tag,
    summary: 'Take a member’s access away',
    description: 'At once, with sessions and API keys. What the member made and owns stays.',
    permission,
    params: ofMember,
    answer: MemberOutput,
    handler: async (ctx, { params }, installation) => {
      const member = await deactivateMember(ctx, params.id)
      forgetCallers(installation)
      return member
    },
  }),
  route({
    method: 'DELETE',
    path: '/members/:id/deactivation',
    tag,
    summary: 'Give a member access again',
    permission,
    params: ofMember,
    answer: MemberOutput,
    handler: async (ctx, { params }, installation) => {
      const member = await reactivateMember(ctx, params.id)
      forgetCallers(installation)
      return member
    },
  }),
  route({
    method: 'GET',
    path: '/members/:id/private-views',
    tag,
    summary: 'How many views a member keeps for themselves',
    permission,
    params: ofMember,
    answer: z.strictObject({ count: z.int() }),
    handler: async (ctx, { params }) => ({ count: await countPrivateViews(ctx, params.id) }),
  }),
  route({
    method: 'POST',
    path: '/members/:id/private-views/handover',
    tag,
    summary: 'Give a member’s private views to another',
    description: 'For somebody who leaves. The answer names the views, with which they can be given back.',
    permission,
    params: ofMember,
    body: ViewHandOver,
    answer: z.strictObject({ ids: z.array(z.uuid()) }),
    handler: async (ctx, { params, body }) => ({ ids: await handOverViews(ctx, params.id, body) }),
  }),
  route({
    method: 'POST',
    path: '/members/:id/password-reset',
    tag,
    summary: 'Make a link with which a member sets a new password',
    description: 'Works once, for a day. Hand it over yourself: it is shown this once.',
    permission,
    confidential: true,
    keepsKey: 'reservation',
    params: ofMember,
    status: 201,
    answer: z.strictObject({ link: z.url(), expiresAt: z.iso.datetime() }),
    handler: async (ctx, { params }, installation) => {
      const identityId = await getIdentityOfMember(ctx, params.id)
      return makeMemberResetLink(installation, ctx, { memberId: params.id, identityId })
    },
  }),
]
