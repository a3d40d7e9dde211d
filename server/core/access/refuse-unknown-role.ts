import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { loadRoles } from './resolve-access.ts'

/** Refuses (not found) the key of a role that this workspace does not have. */
export async function refuseUnknownRole(ctx: Context, key: string): Promise<void> {
  if ((await loadRoles(ctx.db)).has(key)) return
  throw new AppError('not-found', 'access.role-not-found', 'There is no such role in this workspace.')
}
