import { z } from 'zod'
import {
  InvitationInput,
  InvitationMadeOutput,
  InvitationMatchesOutput,
  InvitationOutput,
  InvitedPeopleInput,
} from '../../../../shared/core/members-contract.ts'
import { type HouseRoute, route } from '../../route.ts'
import { inviteMember, listInvitations, renewInvitation, revokeInvitation } from './invite-member.ts'
import { matchPeople } from './match-people.ts'

const tag = 'Members'
const ofInvitation = z.object({ id: z.uuid() })
const permission = 'members.manage'
// The mail leaves after the commit, so the answer cannot be part of the transaction.
const madeOnce = { permission, confidential: true, keepsKey: 'reservation' } as const

/** Invitations, for who manages members. The public side (looking at one, accepting) is by its link's token. */
export const invitationRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/invitations',
    tag,
    summary: 'List open invitations',
    permission,
    answer: z.strictObject({ invitations: z.array(InvitationOutput) }),
    handler: async (ctx) => ({ invitations: await listInvitations(ctx) }),
  }),
  route({
    ...madeOnce,
    method: 'POST',
    path: '/invitations',
    tag,
    summary: 'Invite a person',
    description:
      'Gives the link, this once, and mails it where mail is configured. Somebody who may be a member that waits is refused until `memberId` says whether they are.',
    body: InvitationInput,
    status: 201,
    answer: InvitationMadeOutput,
    handler: (ctx, { body }, installation) => inviteMember(installation, ctx, body),
  }),
  route({
    method: 'POST',
    path: '/invitations/matches',
    tag,
    summary: 'Which members who wait people to be invited may be',
    description: 'Members without sign-in who have their address, or are called like them.',
    permission,
    asks: true,
    body: InvitedPeopleInput,
    answer: InvitationMatchesOutput,
    handler: async (ctx, { body }) => ({ matches: await matchPeople(ctx, body.people) }),
  }),
  route({
    ...madeOnce,
    method: 'POST',
    path: '/invitations/:id/renewal',
    tag,
    summary: 'Make a new link for an open invitation',
    description: 'Its earlier link stops working.',
    params: ofInvitation,
    status: 201,
    answer: InvitationMadeOutput,
    handler: (ctx, { params }, installation) => renewInvitation(installation, ctx, params.id),
  }),
  route({
    method: 'DELETE',
    path: '/invitations/:id',
    tag,
    summary: 'Take an invitation back',
    permission,
    params: ofInvitation,
    handler: (ctx, { params }) => revokeInvitation(ctx, params.id),
  }),
]
