import { z } from 'zod'
import { CodeInput, PasswordInput } from '../../../../shared/core/members-contract.ts'
import type { PublicHouseRoute } from '../../installation-route.ts'
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
  {
    method: 'POST',
    path: '/me/second-factor',
    tag,
    summary: 'Begin to set up a second factor',
    needsCaller: true,
    body: PasswordInput,
    success: {
      status: 201,
      body: z.strictObject({ secret: z.string(), uri: z.string(), qrCode: z.string() }),
    },
    handler: async (installation, { caller, body }) => {
      const { identity } = await getSignedInIdentity(installation, caller)
      await requirePassword(installation, identity.id, (body as { password: string }).password)
      return beginSecondFactor(installation, identity)
    },
  },
  {
    method: 'POST',
    path: '/me/second-factor/confirmation',
    tag,
    summary: 'Turn the second factor on by a first code',
    description: 'The recovery codes are shown this once.',
    needsCaller: true,
    body: CodeInput,
    success: { status: 201, body: recoveryCodes },
    handler: async (installation, { caller, body }) => {
      const { identity } = await getSignedInIdentity(installation, caller)
      const codes = await confirmSecondFactor(installation, identity.id, (body as { code: string }).code)
      await noteSecurityChange(installation, caller, 'members.second-factor-changed', true)
      return { recoveryCodes: codes }
    },
  },
  {
    method: 'POST',
    path: '/me/second-factor/recovery-codes',
    tag,
    summary: 'Make new recovery codes',
    needsCaller: true,
    body: PasswordInput,
    success: { status: 201, body: recoveryCodes },
    handler: async (installation, { caller, body }) => {
      const { identity } = await getSignedInIdentity(installation, caller)
      await requirePassword(installation, identity.id, (body as { password: string }).password)
      const codes = await renewRecoveryCodes(installation.pool, identity.id, installation.now())
      return { recoveryCodes: codes }
    },
  },
  {
    method: 'DELETE',
    path: '/me/second-factor',
    tag,
    summary: 'Turn the second factor off',
    needsCaller: true,
    body: PasswordInput,
    success: { status: 204 },
    handler: async (installation, { caller, body }) => {
      const { identity } = await getSignedInIdentity(installation, caller)
      await requirePassword(installation, identity.id, (body as { password: string }).password)
      await removeSecondFactor(installation.pool, identity.id)
      await noteSecurityChange(installation, caller, 'members.second-factor-changed', false)
    },
  },
]
