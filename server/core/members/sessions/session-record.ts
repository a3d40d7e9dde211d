import { newId } from '../../../../shared/platform/ids.ts'
import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { newToken, tokenHash } from '../token.ts'

const day = 24 * 60 * 60

/** In seconds: since the last request, since signing in, and to give the second factor. */
export const sessionLifetime = { idle: 14 * day, absolute: 90 * day, pending: 10 * 60 } as const

/** Where a request comes from, as a person recognises it in the list of sessions. */
export interface Origin {
  address: string
  userAgent: string | null
}

interface NewSession {
  identityId: string
  workspaceId: string | null
  /** False while the second factor is owed. */
  isAuthenticated: boolean
  origin: Origin
  now: Date
}

/** Opens a session and gives the token that stands for it. Each signing in opens a new one. */
export async function openSession(db: Queryable, session: NewSession): Promise<string> {
  const token = newToken()
  const { now, isAuthenticated, origin } = session
  const seconds = isAuthenticated ? sessionLifetime.absolute : sessionLifetime.pending
  await db.run(sql`
    insert into ${globalTable('session')} (id, token_hash, identity_id, workspace_id, created_at, seen_at,
      expires_at, authenticated_at, user_agent, address)
    values (${newId()}, ${tokenHash(token)}, ${session.identityId}, ${session.workspaceId}, ${now}, ${now},
      ${new Date(now.getTime() + seconds * 1000)}, ${isAuthenticated ? now : null},
      ${origin.userAgent?.slice(0, 300) ?? null}, ${origin.address})`)
  return token
}

/** Removes sessions nobody can use any more. */
export async function removeOldSessions(db: Queryable, now: Date): Promise<void> {
  const idle = new Date(now.getTime() - sessionLifetime.idle * 1000)
  await db.run(sql`delete from ${globalTable('session')} where expires_at < ${now} or seen_at < ${idle}`)
}
