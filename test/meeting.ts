import { setTimeout as pause } from 'node:timers/promises'
import type { Context, Transaction } from '../server/platform/context.ts'
import { sql } from '../server/platform/database/sql.ts'

/**
 * Two changes that meet: the second begins when the first has written and not yet committed, and the first
 * commits when the second waits for it or has ended. Gives how each ended.
 */
export async function meeting(
  ctx: Context,
  first: (tx: Transaction) => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<('done' | 'refused')[]> {
  let later: Promise<PromiseSettledResult<unknown>[]> | undefined
  let hasEnded = false
  const [earlier] = await Promise.allSettled([
    ctx.transaction(async (tx) => {
      await first(tx)
      later ??= Promise.allSettled([second()])
      void later.then(() => {
        hasEnded = true
      })
      while (!hasEnded && !(await someoneWaits(ctx))) await pause(10)
    }),
  ])
  const outcomes = [earlier!, ...(await later!)]
  return outcomes.map(({ status }) => (status === 'fulfilled' ? 'done' : 'refused'))
}

async function someoneWaits(ctx: Context): Promise<boolean> {
  const rows = await ctx.db.rows(sql`
    select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)
  return rows.length > 0
}
