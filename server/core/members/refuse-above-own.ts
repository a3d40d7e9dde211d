import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { mayGrant } from '../access/may-grant.ts'
import { loadRoles } from '../access/resolve-access.ts'
import { getMember } from './member-records.ts'

/**
 * Whoever sets a member's password, or holds a link that joins as that member, could act as them: refused
 * (forbidden) where the member's role allows more than the actor's own.
 */
export async function refuseAboveOwn(ctx: Context, memberId: string): Promise<void> {
  const role = (await loadRoles(ctx.db)).get(String((await getMember(ctx, memberId)).role))
  if (role !== undefined && mayGrant(ctx.access, role)) return
  throw new AppError(
    'forbidden',
    'members.role-above-own',
    'This member may more than you do. Ask an administrator to do it.',
  )
}
