import { z } from 'zod'
import {
  AcceptInvitationInput,
  FirstWorkspaceInput,
  InvitationPreviewOutput,
  SecondFactorInput,
  SessionStateOutput,
  SignInInput,
  SwitchInput,
} from '../../../../shared/core/members-contract.ts'
import type { SessionState } from '../../../../shared/core/session.ts'
import type { RouteRequest } from '../../../platform/http/route.ts'
import type { Installation } from '../../installation.ts'
import { type PublicHouseRoute, publicRoute } from '../../route.ts'
import { createFirstWorkspace } from '../create-first-workspace.ts'
import { getSignedInIdentity } from '../identities/profile.ts'
import { acceptInvitation, previewInvitation } from '../invitations/accept-invitation.ts'
import { identifying } from './identify.ts'
import { noteSessionsEnded } from './note-sessions.ts'
import { dropCookie, keepSession, originOf, sessionToken } from './session-cookie.ts'
import { sessionState } from './session-state.ts'
import { endSessionOf, moveSession } from './sessions.ts'
import { type Entrance, enter, giveSecondFactor, proveIdentity } from './sign-in.ts'

const tag = 'Signing in'
const ofLink = z.object({ token: z.string().max(200) })
const entered = { status: 201, answer: SessionStateOutput }

/** First visit, signing in and out, moving between workspaces, joining by invitation. */
export const sessionRoutes: readonly PublicHouseRoute[] = [
  publicRoute({
    method: 'GET',
    path: '/session',
    tag,
    summary: 'Who is signed in, and where',
    answer: SessionStateOutput,
    handler: (request, installation) =>
      sessionState(installation, { caller: request.caller, token: sessionToken(request) }),
  }),
  publicRoute({
    method: 'POST',
    path: '/workspaces',
    tag,
    summary: 'Make the first workspace and its administrator',
    description: 'On the first visit only: refused as soon as there is a workspace.',
    body: FirstWorkspaceInput,
    ...entered,
    handler: async (request, installation) =>
      letIn(installation, request, await createFirstWorkspace(installation, request.body, originOf(request))),
  }),
  publicRoute({
    method: 'POST',
    path: '/session',
    tag,
    summary: 'Sign in with e-mail and password',
    body: SignInInput,
    ...entered,
    handler: async (request, installation) => {
      const identity = await proveIdentity(installation, request.body, originOf(request))
      return letIn(installation, request, await enter(installation, identity, originOf(request)))
    },
  }),
  publicRoute({
    method: 'POST',
    path: '/session/second-factor',
    tag,
    summary: 'Give the code of the authenticator, or a recovery code',
    body: SecondFactorInput,
    ...entered,
    handler: async (request, installation) => {
      const claim = { token: sessionToken(request) ?? '', code: request.body.code }
      return letIn(installation, request, await giveSecondFactor(installation, claim, originOf(request)))
    },
  }),
  publicRoute({
    method: 'PATCH',
    path: '/session',
    tag,
    summary: 'Move to another workspace',
    needsCaller: true,
    whileSeeingAs: true,
    body: SwitchInput,
    answer: SessionStateOutput,
    handler: async (request, installation) => {
      const { identity, sessionId } = await getSignedInIdentity(installation, request.caller)
      const { workspaceId } = request.body
      await moveSession(installation, { id: sessionId, identityId: identity.id }, workspaceId)
      return stateOf(installation, sessionToken(request)!)
    },
  }),
  publicRoute({
    method: 'DELETE',
    path: '/session',
    tag,
    summary: 'Sign out',
    handler: async (request, installation) => {
      const token = sessionToken(request)
      if (token !== null) await endSessionOf(installation, token)
      await noteSessionsEnded(installation, request.caller, 'own')
      dropCookie(installation, request)
    },
  }),
  publicRoute({
    method: 'GET',
    path: '/invitations/:token',
    tag,
    summary: 'What an invitation link leads to',
    params: ofLink,
    answer: InvitationPreviewOutput,
    handler: ({ params }, installation) => previewInvitation(installation, params.token),
  }),
  publicRoute({
    method: 'POST',
    path: '/invitations/:token/acceptance',
    tag,
    summary: 'Join by an invitation link and sign in',
    params: ofLink,
    body: AcceptInvitationInput,
    ...entered,
    handler: async (request, installation) => {
      const accepted = { ...request.body, token: request.params.token }
      return letIn(installation, request, await acceptInvitation(installation, accepted, originOf(request)))
    },
  }),
]

async function letIn(
  installation: Installation,
  request: RouteRequest,
  entrance: Entrance,
): Promise<SessionState> {
  await keepSession(installation, request, entrance)
  return stateOf(installation, entrance.token)
}

async function stateOf(installation: Installation, token: string): Promise<SessionState> {
  const caller = await identifying(installation)({ kind: 'session', token })
  return sessionState(installation, { caller, token })
}
