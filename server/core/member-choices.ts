import { AppError } from '../../shared/platform/errors.ts'
import type { Context, Transaction } from '../platform/context.ts'
import { sql } from '../platform/database/sql.ts'

/** The member who acts. Refuses (forbidden) the system and whoever is no member: they have nothing of their own. */
export function ownMember(ctx: Context): string {
  const { memberId } = ctx.access
  if (memberId !== null) return memberId
  throw new AppError(
    'forbidden',
    'navigation.no-member',
    'Only a member has favourites and choices of their own. Sign in as one.',
  )
}

/** Everything the actor chose, by name. */
export async function readChoices(ctx: Context): Promise<ReadonlyMap<string, unknown>> {
  const rows = await ctx.db.rows(sql`
    select name, value from ${ctx.db.table('member_choice')} where member_id = ${ctx.access.memberId}`)
  return new Map(rows.map(([name, value]) => [String(name), value]))
}

/** Keeps a choice of the actor's. */
export async function writeChoice(tx: Transaction, name: string, value: unknown): Promise<void> {
  await tx.db.run(sql`
    insert into ${tx.db.table('member_choice')} (member_id, name, value)
    values (${ownMember(tx)}, ${name}, ${JSON.stringify(value)}::jsonb)
    on conflict (member_id, name) do update set value = excluded.value`)
}
