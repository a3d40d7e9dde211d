import type { ViewHandOver } from '../../../shared/core/members-contract.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { beginSave, savedNow } from '../saved-version.ts'
import { getMember } from './member-records.ts'
import { refuseAboveOwn } from './rules/refuse-above-own.ts'

/** How many views a member keeps for themselves. */
export async function countPrivateViews(ctx: Context, memberId: string): Promise<number> {
  await getMember(ctx, memberId)
  const rows = await ctx.db.rows(sql`
    select count(*) from ${ctx.db.table('view')} where owner_id = ${memberId} and deleted_at is null`)
  return Number(rows[0]?.[0] ?? 0)
}

/**
 * Makes the private views of one member those of another, all or some of them, and gives their ids. Refuses
 * (forbidden) who could not act as both: what a view asks for is known to whoever has it; and (conflict) an heir
 * who has them already, or no access. Emits views.changed.
 */
export async function handOverViews(
  ctx: Context,
  from: string,
  { to, ids }: ViewHandOver,
): Promise<string[]> {
  await refuseAboveOwn(ctx, from)
  await refuseAboveOwn(ctx, to)
  await refuseAsHeir(ctx, from, to)
  const chosen = ids === undefined ? sql`` : sql` and id = any(${ids}::uuid[])`
  return ctx.transaction(async (tx) => {
    const { version, updatedAt, updatedBy } = savedNow(tx, await beginSave(tx))
    const moved = await tx.db.query<{ id: string }>(sql`
      update ${tx.db.table('view')}
      set owner_id = ${to}, version = ${version}, updated_at = ${updatedAt}, updated_by = ${updatedBy}
      where owner_id = ${from} and deleted_at is null${chosen} returning id`)
    for (const { id } of moved) tx.emit({ kind: 'views.changed', payload: { viewId: id } })
    return moved.map(({ id }) => id)
  })
}

async function refuseAsHeir(ctx: Context, from: string, to: string): Promise<void> {
  if (from !== to && (await getMember(ctx, to)).status !== 'inactive') return
  throw new AppError(
    'conflict',
    'members.no-heir',
    'Views go to another member, one who has access. Choose somebody else.',
  )
}
