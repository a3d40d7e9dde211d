import { AppError } from '../../../../shared/platform/errors.ts'
import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Runtime } from '../../../platform/runtime.ts'
import { tokenHash } from '../token.ts'
import { forgetCallers } from './identify.ts'
import { sessionLifetime } from './session-record.ts'

/** A place where a person is signed in, as they see it in their list. */
interface SessionEntry {
  id: string
  isCurrent: boolean
  createdAt: string
  seenAt: string
  address: string | null
  userAgent: string | null
}

/** Where the person is signed in, the most recently used first. */
export async function listSessions(
  runtime: Runtime,
  identityId: string,
  currentId: string,
): Promise<SessionEntry[]> {
  const idle = new Date(runtime.now().getTime() - sessionLifetime.idle * 1000)
  return runtime.pool.query<SessionEntry>(sql`
    select id, id = ${currentId} as "isCurrent", created_at as "createdAt", seen_at as "seenAt", address,
      user_agent as "userAgent"
    from ${globalTable('session')}
    where identity_id = ${identityId} and authenticated_at is not null
      and expires_at > ${runtime.now()} and seen_at > ${idle}
    order by seen_at desc, id`)
}

/** Ends one of the person's sessions. Not theirs is not found. */
export async function endSession(runtime: Runtime, identityId: string, id: string): Promise<void> {
  const ended = await runtime.pool.run(sql`
    delete from ${globalTable('session')} where id = ${id} and identity_id = ${identityId}`)
  forgetCallers(runtime)
  if (ended === 0)
    throw new AppError('not-found', 'members.session-not-found', 'This session has ended already.')
}

/** Ends the session of a token, whatever its state. Ending it twice is no mistake. */
export async function endSessionOf(runtime: Runtime, token: string): Promise<void> {
  await runtime.pool.run(sql`delete from ${globalTable('session')} where token_hash = ${tokenHash(token)}`)
  forgetCallers(runtime)
}

/** Ends all of the person's sessions but one. Call forgetCallers after the commit. */
export async function endOtherSessions(
  db: Queryable,
  identityId: string,
  exceptId: string | null,
): Promise<void> {
  await db.run(sql`
    delete from ${globalTable('session')}
    where identity_id = ${identityId} and (${exceptId}::uuid is null or id <> ${exceptId}::uuid)`)
}

/** Moves a session to another workspace of the person; refuses (not found) where the person is no member. */
export async function moveSession(
  runtime: Runtime,
  session: { id: string; identityId: string },
  workspaceId: string,
): Promise<void> {
  const moved = await runtime.pool.run(sql`
    update ${globalTable('session')} set workspace_id = ${workspaceId}, sees_as = null
    where id = ${session.id} and exists (
      select 1 from ${globalTable('membership')}
      where identity_id = ${session.identityId} and workspace_id = ${workspaceId} and is_active)`)
  if (moved === 0)
    throw new AppError('not-found', 'workspaces.not-found', 'You are in no workspace of this id.')
  await runtime.pool.run(sql`
    update ${globalTable('identity')} set last_workspace_id = ${workspaceId} where id = ${session.identityId}`)
  forgetCallers(runtime)
}
