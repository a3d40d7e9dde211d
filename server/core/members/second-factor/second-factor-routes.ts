import { z } from 'zod'
import { CodeInput, PasswordInput } from '../../../../shared/core/members-contract.ts'
import { type PublicHouseRoute, publicRoute } from '../../route.ts'
import { noteSecurityChange } from '../identities/note-security-change.ts'
import { getSignedInIdentity } from '../identities/profile.ts'
import { requirePassword } from '../passwords/change-password.ts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from './second-factor.ts'

const tag = 'Me'
const recoveryCodes = z.strictObject({ recoveryCodes: z.array(z.string()) })

/** One's own second factor: set up, confirm, new recovery codes, off. */
export const secondFactorRoutes: readonly PublicHouseRoute[] = [
  publicRoute({
    method: 'POST',
    path: '/me/second-factor',
    tag,
    summary: 'Begin to set up a second factor',
    needsCaller: true,
    body: PasswordInput,
    status: 201,
    answer: z.strictObject({ secret: z.string(), uri: z.string(), qrCode: z.string() }),
    handler: async ({ caller, body }, installation) => {
      const { identity } = await getSignedInIdentity(installation, caller)
      await requirePassword(installation, identity.id, body.password)
      return beginSecondFactor(installation, identity)
    },
  }),
  publicRoute({
    method: 'POST',
    path: '/me/second-factor/confirmation',
    tag,
    summary: 'Turn the second factor on by a first code',
    description: 'The recovery codes are shown this once.',
    needsCaller: true,
    body: CodeInput,
    status: 201,
    answer: recoveryCodes,
    handler: async ({ caller, body }, installation) => {
      const { identity } = await getSignedInIdentity(installation, caller)
      const codes = await confirmSecondFactor(installation, identity.id, body.code)
      await noteSecurityChange(installation, caller, 'members.second-factor-changed', true)
      return { recoveryCodes: codes }
    },
  }),
  publicRoute({
    method: 'POST',
    path: '/me/second-factor/recovery-codes',
    tag,
    summary: 'Make new recovery codes',
    needsCaller: true,
    body: PasswordInput,
    status: 201,
    answer: recoveryCodes,
    handler: async ({ caller, body }, installation) => {
      const { identity } = await getSignedInIdentity(installation, caller)
      await requirePassword(installation, identity.id, body.password)
      const codes = await renewRecoveryCodes(installation.pool, identity.id, installation.now())
      return { recoveryCodes: codes }
    },
  }),
  publicRoute({
    method: 'DELETE',
    path: '/me/second-factor',
    tag,
    summary: 'Turn the second factor off',
    needsCaller: true,
    body: PasswordInput,
    handler: async ({ caller, body }, installation) => {
      const { identity } = await getSignedInIdentity(installation, caller)
      await requirePassword(installation, identity.id, body.password)
      await removeSecondFactor(installation.pool, identity.id)
      await noteSecurityChange(installation, caller, 'members.second-factor-changed', false)
    },
  }),
]
