import type { ProfileInput } from '../../../../shared/core/members-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Caller } from '../../../platform/http/caller/caller.ts'
import type { Installation } from '../../installation.ts'
import { hasSecondFactor } from '../second-factor/second-factor.ts'
import { findIdentityById, type Identity } from './identity.ts'
import { everywhere, keepChoices, personalChoices } from './personal-choices.ts'

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

/** What a person sees and may change of themselves; `workspaceId`: where they are. */
export async function readProfile(
  installation: Installation,
  identity: Identity,
  workspaceId: string | undefined,
) {
  const { id: identityId, email, name, language, timeZone } = identity
  const { pool } = installation
  const chosen = await personalChoices(pool, { identityId, workspaceId })
  return {
    email,
    name,
    language,
    timeZone,
    preferences: chosen.everywhere,
    preferencesHere: chosen.here,
    hasSecondFactor: await hasSecondFactor(pool, identityId),
  }
}

/** Changes what is given, of preferences those that are named. Refuses (forbidden) preferences of no workspace. */
export async function changeProfile(
  installation: Installation,
  identity: Identity,
  { preferences, preferencesHere, ...change }: ProfileInput,
  workspaceId: string | undefined,
): Promise<Identity> {
  const { name, language, timeZone } = { ...identity, ...change }
  if (preferencesHere && workspaceId === undefined) throw noWorkspace()
  await installation.pool.transaction(async (db) => {
    await db.run(sql`
      update ${globalTable('identity')} set name = ${name}, language = ${language}, time_zone = ${timeZone}
      where id = ${identity.id}`)
    const identityId = identity.id
    if (preferences) await keepChoices(db, { identityId, workspaceId: everywhere }, preferences)
    if (preferencesHere && workspaceId) await keepChoices(db, { identityId, workspaceId }, preferencesHere)
  })
  return { ...identity, name: name!, language: language!, timeZone: timeZone! }
}

function noWorkspace(): AppError {
  return new AppError(
    'forbidden',
    'members.no-workspace',
    'You are signed in, but in no workspace. Choose one, or ask for an invitation.',
  )
}
