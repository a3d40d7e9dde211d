import { z } from 'zod'
import {
  PasswordInput,
  ResetRequestInput,
  SessionStateOutput,
} from '../../../../shared/core/members-contract.ts'
import { type PublicHouseRoute, publicRoute } from '../../route.ts'
import { identifying } from '../sessions/identify.ts'
import { keepSession, originOf } from '../sessions/session-cookie.ts'
import { sessionState } from '../sessions/session-state.ts'
import { enter } from '../sessions/sign-in.ts'
import { queueResetMail } from './mail-reset.ts'
import { countResetRequest, readReset, resetPassword } from './reset-password.ts'

const tag = 'Signing in'
const ofLink = z.object({ token: z.string().max(200) })

/** A new password for who forgot theirs. */
export const passwordResetRoutes: readonly PublicHouseRoute[] = [
  publicRoute({
    method: 'POST',
    path: '/password-resets',
    tag,
    summary: 'Ask for a link to set a new password',
    description:
      'Answers alike whether or not the address is known. `isMailed` is false where no mail is configured: then nothing is sent.',
    body: ResetRequestInput,
    status: 202,
    answer: z.strictObject({ isMailed: z.boolean() }),
    handler: async (request, installation) => {
      const { email } = request.body
      await countResetRequest(installation, email, originOf(request))
      if (installation.mail !== null) await queueResetMail(installation, email)
      return { isMailed: installation.mail !== null }
    },
  }),
  publicRoute({
    method: 'GET',
    path: '/password-resets/:token',
    tag,
    summary: 'Whose password a link sets',
    params: ofLink,
    answer: z.strictObject({ email: z.string() }),
    handler: async ({ params }, installation) => ({
      email: (await readReset(installation, params.token)).email,
    }),
  }),
  publicRoute({
    method: 'POST',
    path: '/password-resets/:token/password',
    tag,
    summary: 'Set a new password by a link and sign in',
    description: 'Ends all sessions. The second factor, where it is on, is asked for all the same.',
    params: ofLink,
    body: PasswordInput,
    status: 201,
    answer: SessionStateOutput,
    handler: async (request, installation) => {
      const { password } = request.body
      const identity = await resetPassword(installation, request.params.token, password)
      const entrance = await enter(installation, identity, originOf(request), 'link')
      await keepSession(installation, request, entrance)
      const caller = await identifying(installation)({ kind: 'session', token: entrance.token })
      return sessionState(installation, { caller, token: entrance.token })
    },
  }),
]
