import type { WhyVisible } from '../../../shared/core/access-contract.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { loadRoles, memberAccess } from '../access/resolve-access.ts'
import { ownerIn, visibleRecords } from '../access/visible-records.ts'
import { getRecord, readableObject } from '../records/index.ts'
import { listShares, type SharedRecord } from './share-record.ts'

/**
 * Whether a member sees and may change a record, and what that comes from, for whoever sees both. The verdict is
 * that of the member's own access; the reasons say what it is made of.
 */
export async function whyVisible(ctx: Context, of: SharedRecord, memberId: string): Promise<WhyVisible> {
  const { record } = await getRecord(ctx, of.object, of.id)
  const { record: member } = await getRecord(ctx, 'member', memberId)
  const object = readableObject(ctx, of.object)
  const access = await memberAccess(ctx.db, {
    metadata: ctx.metadata,
    roles: await loadRoles(ctx.db),
    memberId,
  })
  const theirs: Context = { ...ctx, access }
  const shares = await listShares(ctx, of)
  const owner = ownerIn(object, record)
  return {
    sees: await reaches(theirs, object, 'read', of.id),
    changes: await reaches(theirs, object, 'update', of.id),
    hasAccess: member.status !== 'inactive' && access.role.key !== 'none',
    role: access.role.name,
    scope: access.object(object.id).read,
    changeScope: access.object(object.id).update,
    isOwner: owner === memberId,
    isOwnersTeam: owner !== null && access.teamMemberIds.includes(owner),
    isSeenWithAnother: object.seenWith !== undefined,
    shares: shares
      .filter((share) => share.memberId === memberId || access.teamIdsAbove.includes(share.teamId ?? ''))
      .map(({ teamId, level }) => ({ teamId, level })),
  }
}

async function reaches(
  ctx: Context,
  object: ObjectDefinition,
  verb: 'read' | 'update',
  id: string,
): Promise<boolean> {
  const condition = visibleRecords(ctx, object, verb, 'r') ?? sql`true`
  const rows = await ctx.db.rows(sql`
    select 1 from ${ctx.db.table(object.table)} r where ${identifier('r', 'id')} = ${id}::uuid and (${condition})`)
  return rows.length > 0
}
