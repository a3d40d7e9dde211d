import { z } from 'zod'
import {
  PasswordChangeInput,
  ProfileInput,
  ProfileOutput,
  SessionEntryOutput,
} from '../../../../shared/core/members-contract.ts'
import { type PublicHouseRoute, publicRoute } from '../../route.ts'
import { changePassword } from '../passwords/change-password.ts'
import { forgetCallers } from '../sessions/identify.ts'
import { noteSessionsEnded } from '../sessions/note-sessions.ts'
import { endOtherSessions, endSession, listSessions } from '../sessions/sessions.ts'
import { noteSecurityChange } from './note-security-change.ts'
import { changeProfile, getIdentity, getSignedInIdentity, readProfile } from './profile.ts'
import { renamePerson } from './rename-person.ts'

const tag = 'Me'

/** What a person sees and changes of themselves, in whatever workspace: profile, password, sessions. */
export const meRoutes: readonly PublicHouseRoute[] = [
  publicRoute({
    method: 'GET',
    path: '/me',
    tag,
    summary: 'One’s own profile',
    needsCaller: true,
    answer: ProfileOutput,
    handler: async ({ caller }, installation) =>
      readProfile(installation, await getIdentity(installation, caller), caller?.member?.workspace.id),
  }),
  publicRoute({
    method: 'PATCH',
    path: '/me',
    tag,
    summary: 'Change one’s own profile',
    needsCaller: true,
    body: ProfileInput,
    answer: ProfileOutput,
    handler: async ({ caller, body }, installation) => {
      const { identity } = await getSignedInIdentity(installation, caller)
      const workspaceId = caller?.member?.workspace.id
      const changed = await changeProfile(installation, identity, body, workspaceId)
      if (changed.name !== identity.name) await renamePerson(installation, changed)
      return readProfile(installation, changed, workspaceId)
    },
  }),
  publicRoute({
    method: 'PUT',
    path: '/me/password',
    tag,
    summary: 'Change one’s own password',
    description: 'Ends all other sessions.',
    needsCaller: true,
    body: PasswordChangeInput,
    handler: async ({ caller, body }, installation) => {
      const { identity, sessionId } = await getSignedInIdentity(installation, caller)
      await changePassword(installation, identity, { ...body, sessionId })
      await noteSecurityChange(installation, caller, 'members.password-changed')
    },
  }),
  publicRoute({
    method: 'GET',
    path: '/me/sessions',
    tag,
    summary: 'Where one is signed in',
    needsCaller: true,
    answer: z.strictObject({ sessions: z.array(SessionEntryOutput) }),
    handler: async ({ caller }, installation) => {
      const { identity, sessionId } = await getSignedInIdentity(installation, caller)
      return { sessions: await listSessions(installation, identity.id, sessionId) }
    },
  }),
  publicRoute({
    method: 'DELETE',
    path: '/me/sessions/:id',
    tag,
    summary: 'End one of one’s sessions',
    needsCaller: true,
    params: z.object({ id: z.uuid() }),
    handler: async ({ caller, params }, installation) => {
      const { identity } = await getSignedInIdentity(installation, caller)
      await endSession(installation, identity.id, params.id)
      await noteSessionsEnded(installation, caller, 'one')
    },
  }),
  publicRoute({
    method: 'DELETE',
    path: '/me/sessions',
    tag,
    summary: 'End all sessions but this one',
    needsCaller: true,
    handler: async ({ caller }, installation) => {
      const { identity, sessionId } = await getSignedInIdentity(installation, caller)
      await endOtherSessions(installation.pool, identity.id, sessionId)
      forgetCallers(installation)
      await noteSessionsEnded(installation, caller, 'others')
    },
  }),
]
