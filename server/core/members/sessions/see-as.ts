import type { SeeAs } from '../../../../shared/core/session.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { MemberCaller } from '../../../platform/http/app-parts.ts'
import type { Installation } from '../../installation.ts'
import { openContext } from '../../workspaces/open-context.ts'
import { accessSeenAs } from '../../workspaces/see-as.ts'
import { workspaceState } from '../../workspaces/workspace-state.ts'
import { getMember } from '../member-records.ts'
import { forgetCallers } from './identify.ts'

/**
 * From now on the session sees what a member of a role sees, computed as for them, and changes nothing. Refuses
 * a role or a member through which more would be seen than the caller does. Emits access.seeing-as-begun.
 */
export async function beginSeeingAs(
  installation: Installation,
  ctx: Context,
  caller: MemberCaller,
  { role: key, memberId = caller.member.id }: SeeAs,
): Promise<MemberCaller> {
  if (caller.via !== 'session') throw sessionNeeded()
  await getMember(ctx, memberId)
  const seesAs = { role: key, memberId }
  const state = await workspaceState(installation, ctx.workspace, true)
  const role = state.roles.get(key)
  if (role === undefined) throw noSuchRole()
  if ((await accessSeenAs({ db: ctx.db, state, own: ctx.access }, seesAs)) === null) throw aboveOwn()
  // First, so that nobody looks unnoticed.
  await ctx.transaction(async (tx) => {
    tx.emit({ kind: 'access.seeing-as-begun', payload: { role: key, name: role.name, memberId } })
  })
  await keep(installation, caller, JSON.stringify(seesAs))
  return { ...caller, seesAs }
}

/** The session sees as its own member again. Ending it twice is no mistake. Emits access.seeing-as-ended. */
export async function endSeeingAs(installation: Installation, caller: MemberCaller): Promise<MemberCaller> {
  if (caller.seesAs === null) return caller
  const { id: memberId, workspace } = caller.member
  await keep(installation, caller, null)
  const ctx = await openContext(installation, workspace, { kind: 'member', memberId, via: 'session' })
  const payload = { ...caller.seesAs }
  await ctx.transaction(async (tx) => tx.emit({ kind: 'access.seeing-as-ended', payload }))
  return { ...caller, seesAs: null }
}

async function keep(installation: Installation, caller: MemberCaller, seesAs: string | null): Promise<void> {
  await installation.pool.run(
    sql`update ${globalTable('session')} set sees_as = ${seesAs}::jsonb where id = ${caller.id}`,
  )
  forgetCallers(installation)
}

function sessionNeeded(): AppError {
  return new AppError('forbidden', 'members.session-needed', 'An API key cannot do this. Sign in instead.')
}

function noSuchRole(): AppError {
  return new AppError('not-found', 'access.role-not-found', 'There is no such role in this workspace.')
}

function aboveOwn(): AppError {
  return new AppError(
    'forbidden',
    'access.sees-more',
    'With this role or as this member you would see more than you do yourself, or the member has no access. Choose another.',
  )
}
