import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Caller, Identify, SeesAs } from '../../../platform/http/caller/caller.ts'
import type { Runtime } from '../../../platform/runtime.ts'
import type { Installation } from '../../installation.ts'
import { membership } from '../identities/memberships.ts'
import { isToken, tokenHash } from '../token.ts'
import { noteKeyUsed } from './note-sessions.ts'
import { sessionLifetime } from './session-record.ts'

/** How long, in milliseconds, an ended session or revoked key may still work in another process. */
const rememberedMs = 1_000
/** How exactly, in milliseconds, the last use of a session or key is known. */
const seenEveryMs = 60_000

interface Remembered {
  until: number
  callers: Map<string, Promise<Caller | null>>
}

const rememberedByRuntime = new WeakMap<Runtime, Remembered>()

/**
 * Finds who a session token or API key stands for. An answer is remembered for at most a second, and not
 * beyond a change that this process made. Emits members.api-key-used the first time a key is.
 */
export function identifying(runtime: Installation): Identify {
  return async ({ kind, token }) => {
    if (!isToken(token)) return null
    const { callers } = remembered(runtime)
    const name = `${kind} ${token}`
    const known = callers.get(name)
    if (known) return known
    const found = kind === 'session' ? findSession(runtime, token) : findApiKey(runtime, token)
    callers.set(name, found)
    found.catch(() => callers.delete(name))
    return found
  }
}

/** Forgets who is who: sessions, keys or memberships changed. Call it after the commit. */
export function forgetCallers(runtime: Runtime): void {
  rememberedByRuntime.delete(runtime)
}

function remembered(runtime: Runtime): Remembered {
  const now = runtime.now().getTime()
  const known = rememberedByRuntime.get(runtime)
  if (known !== undefined && now < known.until) return known
  const fresh: Remembered = { until: now + rememberedMs, callers: new Map() }
  rememberedByRuntime.set(runtime, fresh)
  return fresh
}

interface Row {
  caller_id: string
  identity_id: string | null
  seen_at: string | null
  member_id: string | null
  id: string
  key: string
  name: string
  key_name: string | null
  scopes: string[]
  made_by: string | null
  sees_as: SeesAs | null
}

async function findSession(runtime: Runtime, token: string): Promise<Caller | null> {
  const now = runtime.now()
  const idle = new Date(now.getTime() - sessionLifetime.idle * 1000)
  const [row] = await runtime.pool.query<Row>(sql`
    select s.id as caller_id, s.identity_id, s.seen_at, m.member_id, w.id, w.key, w.name, '{}'::text[] as scopes,
      null::uuid as made_by, s.sees_as, null::text as key_name
    from ${globalTable('session')} s
    left join ${globalTable('membership')} m
      on m.identity_id = s.identity_id and m.workspace_id = s.workspace_id and m.is_active
    left join ${globalTable('workspace')} w on w.id = m.workspace_id
    where s.token_hash = ${tokenHash(token)} and s.authenticated_at is not null
      and s.expires_at > ${now} and s.seen_at > ${idle}`)
  if (row === undefined) return null
  if (isDue(row.seen_at, now)) await markSession(runtime.pool, row.caller_id, now)
  return caller('session', row)
}

async function findApiKey(runtime: Installation, token: string): Promise<Caller | null> {
  const now = runtime.now()
  const [row] = await runtime.pool.query<Row>(sql`
    select k.id as caller_id, m.identity_id, k.used_at as seen_at, k.member_id, w.id, w.key, w.name, k.scopes,
      nullif(k.created_by, k.member_id) as made_by, null::jsonb as sees_as, k.name as key_name
    from ${globalTable('api_key')} k
    join ${globalTable('workspace')} w on w.id = k.workspace_id
    left join ${globalTable('membership')} m on m.workspace_id = k.workspace_id and m.member_id = k.member_id
    where k.token_hash = ${tokenHash(token)} and k.revoked_at is null
      and (k.expires_at is null or k.expires_at > ${now}) and m.is_active is distinct from false`)
  if (row === undefined) return null
  const found = caller('apiKey', row)
  if (!isDue(row.seen_at, now)) return found
  const isFirst = await markApiKey(runtime.pool, row.caller_id, row.seen_at, now)
  if (isFirst && found.member !== null) {
    const { member } = found
    await noteKeyUsed(runtime, {
      id: found.id,
      name: row.key_name ?? '',
      memberId: member.id,
      workspace: member.workspace,
    })
  }
  return found
}

function caller(via: Caller['via'], row: Row): Caller {
  const { member_id } = row
  const found = member_id === null ? null : membership({ ...row, member_id })
  return {
    via,
    id: row.caller_id,
    identityId: row.identity_id,
    member: found === null ? null : { id: found.memberId, workspace: found.workspace },
    scopes: row.scopes,
    madeBy: row.made_by,
    seesAs: row.sees_as,
  }
}

function isDue(seenAt: string | null, now: Date): boolean {
  return seenAt === null || now.getTime() - Date.parse(seenAt) > seenEveryMs
}

async function markSession(db: Queryable, id: string, now: Date): Promise<void> {
  await db.run(
    sql`update ${globalTable('session')} set seen_at = ${now} where id = ${id} and seen_at < ${now}`,
  )
}

/** Notes that a key is used; true for the first time, which only one of several at once is. */
async function markApiKey(db: Queryable, id: string, before: string | null, now: Date): Promise<boolean> {
  if (before === null) {
    const marked = await db.run(
      sql`update ${globalTable('api_key')} set used_at = ${now} where id = ${id} and used_at is null`,
    )
    return marked === 1
  }
  await db.run(sql`update ${globalTable('api_key')} set used_at = ${now} where id = ${id}`)
  return false
}
