import { findField } from '../../../../shared/core/metadata.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { identifier, join, sql } from '../../../platform/database/sql.ts'
import { mayGrant } from '../../access/may-grant.ts'
import { loadRoles, memberAccess } from '../../access/resolve-access.ts'
import { seesNoMore } from '../../access/sees-no-more.ts'
import { recordsById } from '../../records/index.ts'
import { getMember } from '../member-records.ts'

/**
 * Whoever sets a member's password, holds a key or a link that makes them that member, can act as them:
 * refused (forbidden) where the member's role, teams, records or shares reach further than the actor's own.
 */
export async function refuseAboveOwn(ctx: Context, memberId: string): Promise<void> {
  if (!(await mayActAs(ctx, memberId))) throw aboveOwn()
}

/** Likewise for somebody who is yet to join, and for whom it is enough that there are no records of theirs. */
export async function refuseInvitingAboveOwn(ctx: Context, memberId: string): Promise<void> {
  if (!(await mayInviteAs(ctx, memberId))) throw aboveOwn()
}

/** May the actor hold a link with which this member joins? */
export async function mayInviteAs(ctx: Context, memberId: string): Promise<boolean> {
  if (await mayActAs(ctx, memberId)) return true
  return (await mayActAs(ctx, memberId, { ownsNothing: true })) && !(await ownsSomething(ctx, memberId))
}

/** Ending what somebody else has is for those whose own role allows as much. */
export async function refuseRoleAboveOwn(ctx: Context, memberId: string): Promise<void> {
  const member = (await recordsById(ctx, 'member', [memberId])).get(memberId)
  const role = (await loadRoles(ctx.db)).get(String(member?.role))
  if (role !== undefined && !mayGrant(ctx.access, role)) throw aboveOwn()
}

/** May the actor be given what makes them this member: would they gain nothing by it? */
export async function mayActAs(
  ctx: Context,
  memberId: string,
  options: { ownsNothing?: boolean } = {},
): Promise<boolean> {
  await getMember(ctx, memberId)
  const roles = await loadRoles(ctx.db)
  const access = await memberAccess(ctx.db, { metadata: ctx.metadata, roles, memberId, ifActive: true })
  return seesNoMore(ctx, access, options)
}

async function ownsSomething(ctx: Context, memberId: string): Promise<boolean> {
  const owned = [...ctx.metadata.objects.values()].flatMap((object) => {
    const column = findField(object, object.ownerField ?? '')?.column
    if (column === undefined) return []
    return [
      sql`exists (select 1 from ${ctx.db.table(object.table)} where ${identifier(column)} = ${memberId})`,
    ]
  })
  if (owned.length === 0) return false
  const [row] = await ctx.db.rows(sql`select ${join(owned, ' or ')}`)
  return row?.[0] === true
}

function aboveOwn(): AppError {
  return new AppError(
    'forbidden',
    'members.role-above-own',
    'This member may more, or sees more, than you do. Ask an administrator to do it.',
  )
}
