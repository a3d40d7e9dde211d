import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'

/**
 * Why work that goes on in the background may not go on: whoever asked for it was shut out, or no longer has
 * the verb it takes. null: it may. Ask a renewed context, before each piece.
 */
export function shutOut(ctx: Context, permission?: string): AppError | null {
  if (ctx.access.role.key === 'none') return noRole()
  return permission === undefined || ctx.access.can(permission) ? null : notPermitted(permission)
}

/** Whoever was deactivated, or whose role is gone, may do nothing. */
export function noRole(): AppError {
  return new AppError(
    'forbidden',
    'access.no-role',
    'You have no access to this workspace at the moment. Ask an administrator.',
  )
}

function notPermitted(permission: string): AppError {
  return new AppError(
    'forbidden',
    'access.not-permitted',
    'Your role does not allow this. Ask an administrator of the workspace.',
    { params: { permission } },
  )
}
