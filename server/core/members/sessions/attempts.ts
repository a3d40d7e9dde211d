import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { AppError } from '../../../../shared/platform/errors.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Runtime } from '../../../platform/runtime.ts'

/** How many tries are allowed in how long. */
interface AttemptPolicy {
  what: string
  limit: number
  windowSeconds: number
}

export const attemptPolicies = {
  // Tight for one place, so that nobody can be locked out from elsewhere by trying their name.
  signInByPair: { what: 'sign-in:pair', limit: 10, windowSeconds: 15 * 60 },
  signInByEmail: { what: 'sign-in:email', limit: 100, windowSeconds: 15 * 60 },
  signInByAddress: { what: 'sign-in:address', limit: 50, windowSeconds: 15 * 60 },
  codeByIdentity: { what: 'code:identity', limit: 10, windowSeconds: 15 * 60 },
  resetByEmail: { what: 'reset:email', limit: 3, windowSeconds: 60 * 60 },
  resetByAddress: { what: 'reset:address', limit: 20, windowSeconds: 60 * 60 },
  passwordByIdentity: { what: 'password:identity', limit: 10, windowSeconds: 15 * 60 },
} as const satisfies Record<string, AttemptPolicy>

/**
 * Counts one try and refuses it (limited) above the policy's limit. Counts are in the database: they hold
 * for all processes and outlive a restart, and they are the same whether or not the name tried exists.
 */
export async function countAttempt(runtime: Runtime, policy: AttemptPolicy, by: string): Promise<void> {
  const now = runtime.now()
  const ends = new Date(now.getTime() + policy.windowSeconds * 1000)
  const [row] = await runtime.pool.query<{ count: number; ends_at: string }>(sql`
    insert into ${globalTable('attempt')} as kept (key, count, ends_at)
    values (${keyOf(policy, by)}, 1, ${ends})
    on conflict (key) do update set
      count = case when kept.ends_at <= ${now} then 1 else kept.count + 1 end,
      ends_at = case when kept.ends_at <= ${now} then excluded.ends_at else kept.ends_at end
    returning count, ends_at`)
  if (row !== undefined && row.count > policy.limit) throw tooMany(new Date(row.ends_at), now)
}

/** Takes one try back that was right: what many people share counts wrong ones only. */
export async function takeBackAttempt(runtime: Runtime, policy: AttemptPolicy, by: string): Promise<void> {
  await runtime.pool.run(sql`
    update ${globalTable('attempt')} set count = count - 1 where key = ${keyOf(policy, by)} and count > 0`)
}

/** Forgets the tries of someone who got it right. */
export async function forgetAttempts(runtime: Runtime, policy: AttemptPolicy, by: string): Promise<void> {
  await runtime.pool.run(sql`delete from ${globalTable('attempt')} where key = ${keyOf(policy, by)}`)
}

/** What one household or host shares: an IPv4 address, the first half of an IPv6 address. */
export function addressGroup(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return isIPv6(plain) ? firstGroups(plain) : plain
}

function firstGroups(address: string): string {
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array<string>(8 - before.length - after.length).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

function keyOf(policy: AttemptPolicy, by: string): string {
  return `${policy.what}:${createHash('sha256').update(by).digest('base64url')}`
}

function tooMany(ends: Date, now: Date): AppError {
  const seconds = Math.max(1, Math.ceil((ends.getTime() - now.getTime()) / 1000))
  return new AppError(
    'limited',
    'members.too-many-attempts',
    `Too many tries. Wait ${Math.ceil(seconds / 60)} min, then try again.`,
    { params: { retryAfterSeconds: seconds, minutes: Math.ceil(seconds / 60) } },
  )
}
