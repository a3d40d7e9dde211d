import type { ProfileInput } from '../../../../shared/core/members-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Caller } from '../../../platform/http/caller/caller.ts'
import type { Installation } from '../../installation.ts'
import { hasSecondFactor } from '../second-factor/second-factor.ts'
import { findIdentityById, type Identity } from './identity.ts'

/** The person behind the caller; refuses (forbidden) a key of a member nobody has joined as. */
export async function getIdentity(installation: Installation, caller: Caller | null): Promise<Identity> {
  const id = caller?.identityId
  const identity = id == null ? null : await findIdentityById(installation.pool, id)
  if (identity !== null) return identity
  throw new AppError('forbidden', 'members.no-person', 'This key acts as a member nobody has joined as yet.')
}

/** The same, for what only the person may do: no API key changes passwords or ends sessions. */
export async function getSignedInIdentity(
  installation: Installation,
  caller: Caller | null,
): Promise<{ identity: Identity; sessionId: string }> {
  if (caller?.via !== 'session') {
    throw new AppError('forbidden', 'members.session-needed', 'An API key cannot do this. Sign in instead.')
  }
  return { identity: await getIdentity(installation, caller), sessionId: caller.id }
}

/** What a person sees and may change of themselves. */
export async function readProfile(installation: Installation, identity: Identity) {
  const { email, name, language, timeZone, preferences } = identity
  return {
    email,
    name,
    language,
    timeZone,
    preferences,
    hasSecondFactor: await hasSecondFactor(installation.pool, identity.id),
  }
}

/** Changes what is given; preferences are replaced as a whole. */
export async function changeProfile(
  installation: Installation,
  identity: Identity,
  change: ProfileInput,
): Promise<Identity> {
  const { name, language, timeZone, preferences } = { ...identity, ...change }
  if (JSON.stringify(preferences).length > 10_000) throw tooManyPreferences()
  await installation.pool.run(sql`
    update ${globalTable('identity')} set name = ${name}, language = ${language}, time_zone = ${timeZone},
      preferences = ${JSON.stringify(preferences)}
    where id = ${identity.id}`)
  return { ...identity, name: name!, language: language!, timeZone: timeZone!, preferences: preferences! }
}

function tooManyPreferences(): AppError {
  return new AppError('invalid', 'members.too-many-preferences', 'There are too many preferences to keep.', {
    details: [{ path: 'preferences', code: 'members.too-many-preferences' }],
  })
}
