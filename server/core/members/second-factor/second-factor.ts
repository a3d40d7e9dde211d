import { randomBytes } from 'node:crypto'
import { generateSecret, generateURI, verify } from 'otplib'
import { toString as qrCode } from 'qrcode'
import { AppError } from '../../../../shared/platform/errors.ts'
import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Installation } from '../../installation.ts'
import { findCredential, putCredential, removeCredentials } from '../identities/credential.ts'
import type { Identity } from '../identities/identity.ts'
import { tokenHash } from '../token.ts'

/** Clocks of phones may be this far off, in seconds: one step each way. */
const tolerance = 30

/** Does this person sign in with a second factor? */
export async function hasSecondFactor(db: Queryable, identityId: string): Promise<boolean> {
  const credential = await findCredential(db, identityId, 'totp')
  return credential?.confirmedAt != null
}

/** Begins to set up: gives a new secret and what an authenticator app scans. Nothing changes until confirmed. */
export async function beginSecondFactor(installation: Installation, identity: Identity) {
  if (await hasSecondFactor(installation.pool, identity.id)) throw alreadyOn()
  const secret = generateSecret({ length: 20 })
  await putCredential(installation.pool, identity.id, {
    kind: 'totp',
    secret: installation.secrets.seal(secret, purpose(identity.id)),
    details: { lastStep: 0 },
    now: installation.now(),
    isConfirmed: false,
  })
  const uri = generateURI({ issuer: 'Kith', label: identity.email, secret })
  return { secret, uri, qrCode: await qrCode(uri, { type: 'svg', margin: 1 }) }
}

/** Turns the second factor on by a first right code, and gives recovery codes, shown once. */
export async function confirmSecondFactor(
  installation: Installation,
  identityId: string,
  code: string,
): Promise<string[]> {
  const credential = await findCredential(installation.pool, identityId, 'totp')
  if (credential?.confirmedAt) throw alreadyOn()
  if (credential === null || !(await spendTotp(installation, identityId, code))) throw wrongCode()
  return installation.pool.transaction(async (connection) => {
    await connection.run(sql`
      update ${globalTable('credential')} set confirmed_at = ${installation.now()} where id = ${credential.id}`)
    return renewRecoveryCodes(connection, identityId, installation.now())
  })
}

/** Turns the second factor off. Who asks has proved the password before. */
export async function removeSecondFactor(db: Queryable, identityId: string): Promise<void> {
  await removeCredentials(db, identityId, ['totp', 'recoveryCodes'])
}

/** Ten new recovery codes in the place of the old ones. Only their hashes are kept. */
export async function renewRecoveryCodes(db: Queryable, identityId: string, now: Date): Promise<string[]> {
  const codes = Array.from({ length: 10 }, newRecoveryCode)
  await putCredential(db, identityId, {
    kind: 'recoveryCodes',
    secret: null,
    details: { hashes: codes.map((code) => tokenHash(plainCode(code))) },
    now,
    isConfirmed: true,
  })
  return codes
}

/** Is this the person's code of the moment, or one of the recovery codes? Either works once. */
export async function spendCode(
  installation: Installation,
  identityId: string,
  code: string,
): Promise<boolean> {
  return /^\d{6}$/.test(code.replaceAll(' ', ''))
    ? spendTotp(installation, identityId, code.replaceAll(' ', ''))
    : spendRecoveryCode(installation.pool, identityId, code)
}

export function wrongCode(): AppError {
  return new AppError(
    'invalid',
    'members.wrong-code',
    'This code is wrong or was used before. Try the next one.',
    {
      details: [{ path: 'code', code: 'members.wrong-code' }],
    },
  )
}

async function spendTotp(installation: Installation, identityId: string, code: string): Promise<boolean> {
  const credential = await findCredential(installation.pool, identityId, 'totp')
  if (!credential?.secret || !/^\d{6}$/.test(code)) return false
  const secret = installation.secrets.open(credential.secret, purpose(identityId))
  const epoch = Math.floor(installation.now().getTime() / 1000)
  const result = await verify({ secret, token: code, epoch, epochTolerance: tolerance })
  if (!result.valid || !('timeStep' in result)) return false
  // The condition makes the first of two simultaneous uses win and the second fail.
  const spent = await installation.pool.run(sql`
    update ${globalTable('credential')} set details = ${JSON.stringify({ lastStep: result.timeStep })}
    where id = ${credential.id} and (details->>'lastStep')::bigint < ${result.timeStep}`)
  return spent === 1
}

async function spendRecoveryCode(db: Queryable, identityId: string, code: string): Promise<boolean> {
  const hash = tokenHash(plainCode(code))
  const spent = await db.run(sql`
    update ${globalTable('credential')}
    set details = jsonb_set(details, '{hashes}', (details->'hashes') - ${hash}::text)
    where identity_id = ${identityId} and kind = 'recoveryCodes' and details->'hashes' @> ${JSON.stringify([hash])}::jsonb`)
  return spent === 1
}

const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** 80 random bits in letters that are not mistaken for one another: 'k3xp-7mzq-…'. */
function newRecoveryCode(): string {
  const text = Array.from(randomBytes(16), (byte) => letters[byte % 32]).join('')
  return text.match(/.{4}/g)!.join('-')
}

function plainCode(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

function purpose(identityId: string): string {
  return `identity.totp:${identityId}`
}

function alreadyOn(): AppError {
  return new AppError(
    'conflict',
    'members.second-factor-on',
    'The second factor is on already. Turn it off first to set it up anew.',
  )
}
