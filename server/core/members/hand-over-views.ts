import type { ViewHandOver } from '../../../shared/core/members-contract.ts'
import type { LocalizedText } from '../../../shared/core/metadata.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { newId } from '../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { notify } from '../notifications/index.ts'
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
 * who has them already, or no access.
 * Emits views.changed of each, and one
 * members.views-handed-over; whose they were is told.
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
    const moved = await tx.db.query<Moved>(sql`
      update ${tx.db.table('view')}
      set owner_id = ${to}, version = ${version}, updated_at = ${updatedAt}, updated_by = ${updatedBy}
      where owner_id = ${from} and deleted_at is null${chosen} returning id, definition->'name' as name`)
    for (const { id } of moved) tx.emit({ kind: 'views.changed', payload: { viewId: id } })
    if (moved.length > 0) await tellHandOver(tx, { from, to, moved })
    return moved.map(({ id }) => id)
  })
}

interface Moved {
  id: string
  name: LocalizedText
}

/** It takes from somebody what was theirs alone: it stands in the audit log by itself, and they learn of it. */
async function tellHandOver(
  tx: Transaction,
  { from, to, moved }: { from: string; to: string; moved: readonly Moved[] },
): Promise<void> {
  const names = moved.map(({ name }) => name)
  tx.emit({
    kind: 'members.views-handed-over',
    objectId: 'member',
    recordId: from,
    payload: {
      memberId: from,
      heirId: to,
      viewIds: moved.map(({ id }) => id),
      names: names.slice(0, mostNamed),
    },
  })
  if (from === tx.access.memberId) return
  const told = {
    kind: 'members.views-handed-over',
    to: from,
    key: newId(),
    params: { names: names.slice(0, mostTold) },
    actorId: tx.access.memberId,
    count: moved.length,
  } as const
  await notify(tx, [told])
}

const mostNamed = 100
const mostTold = 5

async function refuseAsHeir(ctx: Context, from: string, to: string): Promise<void> {
  if (from !== to && (await getMember(ctx, to)).status !== 'inactive') return
  throw new AppError(
    'conflict',
    'members.no-heir',
    'Views go to another member, one who has access. Choose somebody else.',
  )
}
