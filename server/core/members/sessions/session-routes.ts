import {
  AcceptInvitationInput,
  FirstWorkspaceInput,
  InvitationPreviewOutput,
  SecondFactorInput,
  SessionStateOutput,
  SignInInput,
  SwitchInput,
} from '../../../../shared/core/members-contract.ts'
import type { FirstWorkspace, SecondFactor, SessionState, SignIn } from '../../../../shared/core/session.ts'
import type { RouteRequest } from '../../../platform/http/route.ts'
import type { Installation } from '../../installation.ts'
import type { PublicHouseRoute } from '../../installation-route.ts'
import { createFirstWorkspace } from '../create-first-workspace.ts'
import { getSignedInIdentity } from '../identities/profile.ts'
import { acceptInvitation, previewInvitation } from '../invitations/accept-invitation.ts'
import { identifying } from './identify.ts'
import { dropCookie, keepSession, originOf, sessionToken } from './session-cookie.ts'
import { sessionState } from './session-state.ts'
import { endSessionOf, moveSession } from './sessions.ts'
import { type Entrance, enter, giveSecondFactor, proveIdentity } from './sign-in.ts'

const tag = 'Signing in'
const entered = { status: 201, body: SessionStateOutput }

/** First visit, signing in and out, moving between workspaces, joining by invitation. */
export const sessionRoutes: readonly PublicHouseRoute[] = [
  {
    method: 'GET',
    path: '/session',
    tag,
    summary: 'Who is signed in, and where',
    success: { status: 200, body: SessionStateOutput },
    handler: (installation, request) =>
      sessionState(installation, { caller: request.caller, token: sessionToken(request) }),
  },
  {
    method: 'POST',
    path: '/workspaces',
    tag,
    summary: 'Make the first workspace and its administrator',
    description: 'On the first visit only: refused as soon as there is a workspace.',
    body: FirstWorkspaceInput,
    success: entered,
    handler: async (installation, request) =>
      letIn(
        installation,
        request,
        await createFirstWorkspace(installation, request.body as FirstWorkspace, originOf(request)),
      ),
  },
  {
    method: 'POST',
    path: '/session',
    tag,
    summary: 'Sign in with e-mail and password',
    body: SignInInput,
    success: entered,
    handler: async (installation, request) => {
      const identity = await proveIdentity(installation, request.body as SignIn, originOf(request))
      return letIn(installation, request, await enter(installation, identity, originOf(request)))
    },
  },
  {
    method: 'POST',
    path: '/session/second-factor',
    tag,
    summary: 'Give the code of the authenticator, or a recovery code',
    body: SecondFactorInput,
    success: entered,
    handler: async (installation, request) => {
      const claim = { token: sessionToken(request) ?? '', code: (request.body as SecondFactor).code }
      return letIn(installation, request, await giveSecondFactor(installation, claim, originOf(request)))
    },
  },
  {
    method: 'PATCH',
    path: '/session',
    tag,
    summary: 'Move to another workspace',
    needsCaller: true,
    body: SwitchInput,
    success: { status: 200, body: SessionStateOutput },
    handler: async (installation, request) => {
      const { identity, sessionId } = await getSignedInIdentity(installation, request.caller)
      const { workspaceId } = request.body as { workspaceId: string }
      await moveSession(installation, { id: sessionId, identityId: identity.id }, workspaceId)
      return stateOf(installation, sessionToken(request)!)
    },
  },
  {
    method: 'DELETE',
    path: '/session',
    tag,
    summary: 'Sign out',
    success: { status: 204 },
    handler: async (installation, request) => {
      const token = sessionToken(request)
      if (token !== null) await endSessionOf(installation, token)
      dropCookie(installation, request)
    },
  },
  {
    method: 'GET',
    path: '/invitations/:token',
    tag,
    summary: 'What an invitation link leads to',
    success: { status: 200, body: InvitationPreviewOutput },
    handler: (installation, { params }) => previewInvitation(installation, params.token!),
  },
  {
    method: 'POST',
    path: '/invitations/:token/acceptance',
    tag,
    summary: 'Join by an invitation link and sign in',
    body: AcceptInvitationInput,
    success: entered,
    handler: async (installation, request) => {
      const accepted = { ...(request.body as AcceptInvitationInput), token: request.params.token! }
      return letIn(installation, request, await acceptInvitation(installation, accepted, originOf(request)))
    },
  },
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
