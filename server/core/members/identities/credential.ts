import { newId } from '../../../../shared/platform/ids.ts'
import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/** How a person may prove to be one. Passkeys and single sign-on will be further kinds. */
type CredentialKind = 'password' | 'totp' | 'recoveryCodes'

interface Credential {
  id: string
  secret: string | null
  details: Record<string, unknown>
  createdAt: string
  confirmedAt: string | null
}

/** The person's credential of a kind, confirmed or not yet. */
export async function findCredential(
  db: Queryable,
  identityId: string,
  kind: CredentialKind,
): Promise<Credential | null> {
  const rows = await db.query<Credential>(sql`
    select id, secret, details, created_at as "createdAt", confirmed_at as "confirmedAt"
    from ${globalTable('credential')} where identity_id = ${identityId} and kind = ${kind} and subject = ''`)
  return rows[0] ?? null
}

/** Puts the person's credential of a kind in the place of the one before. */
export async function putCredential(
  db: Queryable,
  identityId: string,
  credential: {
    kind: CredentialKind
    secret: string | null
    details?: object
    now: Date
    isConfirmed: boolean
  },
): Promise<void> {
  const { kind, secret, details = {}, now, isConfirmed } = credential
  await db.run(sql`
    insert into ${globalTable('credential')} as kept
      (id, identity_id, kind, subject, secret, details, created_at, confirmed_at)
    values (${newId()}, ${identityId}, ${kind}, '', ${secret}, ${JSON.stringify(details)}, ${now},
      ${isConfirmed ? now : null})
    on conflict (identity_id, kind, subject) do update set secret = excluded.secret, details = excluded.details,
      created_at = excluded.created_at, confirmed_at = excluded.confirmed_at`)
}

export async function removeCredentials(
  db: Queryable,
  identityId: string,
  kinds: readonly CredentialKind[],
): Promise<void> {
  await db.run(sql`
    delete from ${globalTable('credential')} where identity_id = ${identityId} and kind = any(${kinds}::text[])`)
}
