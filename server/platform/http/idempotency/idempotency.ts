import { createHash } from 'node:crypto'
import { AppError } from '../../../../shared/platform/errors.ts'
import { keyLifetimeMs } from '../../../../shared/platform/key-lifetime.ts'
import type { Context } from '../../context.ts'
import type { WorkspaceDatabase } from '../../database/database.ts'
import { sql } from '../../database/sql.ts'
import type { Secrets } from '../../secrets.ts'
import type { Answer } from '../answer/answer.ts'

export interface KeyedRequest {
  key: string
  /** Of method, address and body: the same key with another request is a mistake. */
  hash: string
  /** Whose the key is (`keyOwner`): the same text of another is another key. */
  callerId: string
  /** Of what the caller may do at present: an answer is not given again to one who may do something else. */
  access: string
  /** Set: the answer is sealed where it is kept. */
  secrets: Secrets | null
}

type KeyedAnswer = Answer & { isReplay: boolean }

/**
 * Answers a request once. The first statement of the effect's transaction inserts the key, the last one
 * keeps the answer: they commit with the effect or not at all, so a crash leaves either everything or
 * nothing, and a repeat gets the first answer. A refusal keeps no key: repeating it asks again.
 */
export async function answerInTransaction(
  ctx: Context,
  request: KeyedRequest,
  answer: (tx: Context) => Promise<Answer>,
): Promise<KeyedAnswer> {
  return alone(ctx, request, () =>
    ctx.transaction(async (tx) => {
      const kept = await claim(tx.db, request, tx.now())
      if (kept) return kept
      const made = await answer(tx)
      await keep(tx.db, request, made)
      return { ...made, isReplay: false }
    }),
  )
}

/**
 * Answers a request at most once whose effect is not one transaction. The key commits before the effect
 * and the answer after it; when the process dies between, the key stays without an answer and repeats
 * are refused as in doubt instead of being acted on again.
 */
export async function answerOnReservation(
  ctx: Context,
  request: KeyedRequest,
  answer: () => Promise<Answer>,
): Promise<KeyedAnswer> {
  return alone(ctx, request, async () => {
    const kept = await claim(ctx.db, request, ctx.now())
    if (kept) return kept
    try {
      const made = await answer()
      await keep(ctx.db, request, made)
      return { ...made, isReplay: false }
    } catch (error) {
      // A refusal promises that nothing happened; after a defect nobody knows.
      if (error instanceof AppError) await forget(ctx.db, request)
      throw error
    }
  })
}

/** The fingerprint of a request: `body` as it came, or what tells a received upload from another. */
export function requestHash(method: string, url: string, body: Buffer | string | null): string {
  return createHash('sha256')
    .update(`${method} ${url}\n`)
    .update(body ?? '')
    .digest('base64url')
}

/**
 * Removes the kept answers that name any of these records. That their requests took effect is still known:
 * a repeat is refused instead of being acted on again.
 */
export async function forgetAnswersAbout(db: WorkspaceDatabase, recordIds: readonly string[]): Promise<void> {
  await db.run(sql`
    update ${db.table('idempotency_key')} set response = null, record_ids = null, is_forgotten = true
    where record_ids && ${recordIds}::uuid[]`)
}

/** Removes up to a thousand keys past their time. */
export async function forgetOldKeys(db: WorkspaceDatabase, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keyLifetimeMs)
  return db.run(sql`
    delete from ${db.table('idempotency_key')} where (caller_id, key) in (
      select caller_id, key from ${db.table('idempotency_key')}
      where created_at < ${before} order by created_at limit 1000)`)
}

// Keys at work in this process. In another one the insert waits until the first has committed.
const atWork = new Set<string>()

async function alone<T>(ctx: Context, request: KeyedRequest, body: () => Promise<T>): Promise<T> {
  const name = `${ctx.workspace.id} ${request.callerId} ${request.key}`
  if (atWork.has(name)) {
    throw new AppError(
      'conflict',
      'http.idempotency-key-in-use',
      'A request with this Idempotency-Key is being worked on. Wait for its answer, or repeat this one shortly.',
      { params: { retryAfterSeconds: 1 } },
    )
  }
  atWork.add(name)
  try {
    return await body()
  } finally {
    atWork.delete(name)
  }
}

interface KeptAnswer {
  request_hash: string
  access: string
  status: number | null
  response: string | null
  is_forgotten: boolean
}

/** Takes the key, or gives the answer kept with it. */
async function claim(db: WorkspaceDatabase, request: KeyedRequest, now: Date): Promise<KeyedAnswer | null> {
  const { key, callerId, hash, access } = request
  const expired = new Date(now.getTime() - keyLifetimeMs)
  const table = db.table('idempotency_key')
  const taken = await db.query(sql`
    insert into ${table} as kept (caller_id, key, request_hash, access, created_at)
    values (${callerId}, ${key}, ${hash}, ${access}, ${now})
    on conflict (caller_id, key) do update
      set request_hash = excluded.request_hash, access = excluded.access, created_at = excluded.created_at,
        status = null, response = null, record_ids = null, is_forgotten = false
      where kept.created_at < ${expired}
    returning key`)
  if (taken.length > 0) return null
  const [kept] = await db.query<KeptAnswer>(sql`
    select request_hash, access, status, response, is_forgotten from ${table}
    where caller_id = ${callerId} and key = ${key}`)
  if (kept && kept.request_hash !== hash) throw reused()
  if (kept?.status == null) throw inDoubt()
  if (kept.access !== access) throw withheld()
  if (kept.is_forgotten) throw forgotten()
  return { status: kept.status, body: opened(kept.response, request), isReplay: true }
}

async function keep(db: WorkspaceDatabase, request: KeyedRequest, answer: Answer): Promise<void> {
  const body =
    answer.body !== null && request.secrets
      ? request.secrets.seal(answer.body, purpose(request))
      : answer.body
  await db.run(sql`
    update ${db.table('idempotency_key')} set status = ${answer.status}, response = ${body},
      record_ids = ${idsIn(answer.body)}::uuid[]
    where caller_id = ${request.callerId} and key = ${request.key}`)
}

async function forget(db: WorkspaceDatabase, request: KeyedRequest): Promise<void> {
  await db.run(sql`
    delete from ${db.table('idempotency_key')} where caller_id = ${request.callerId} and key = ${request.key}`)
}

/** Whatever may be a record's id: an answer names records in many places. */
function idsIn(body: string | null): string[] | null {
  const ids = body?.match(/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/g) ?? []
  return ids.length === 0 ? null : [...new Set(ids)]
}

function opened(response: string | null, request: KeyedRequest): string | null {
  return response !== null && request.secrets ? request.secrets.open(response, purpose(request)) : response
}

function purpose(request: KeyedRequest): string {
  return `idempotency:${request.callerId}:${request.key}`
}

function reused(): AppError {
  return new AppError(
    'invalid',
    'http.idempotency-key-reused',
    'This Idempotency-Key was used with another request. Use a new key for a new request.',
  )
}

function withheld(): AppError {
  return new AppError(
    'conflict',
    'http.idempotency-answer-withheld',
    'The first request with this Idempotency-Key took effect. What you may do has changed since, so its answer is not given again: look for what it made.',
  )
}

function forgotten(): AppError {
  return new AppError(
    'conflict',
    'http.idempotency-answer-forgotten',
    'The first request with this Idempotency-Key took effect. Records that its answer named were removed for good, so it is no longer kept: look for what it made.',
  )
}

function inDoubt(): AppError {
  return new AppError(
    'conflict',
    'http.idempotency-key-in-doubt',
    'The first request with this Idempotency-Key has not finished or was cut off. Look whether it took effect; if not, repeat it with a new key.',
  )
}
