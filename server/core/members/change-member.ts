import type { MemberChange } from '../../../shared/core/members-contract.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { identityOfMember } from './identities/memberships.ts'
import { getMember, writeMember } from './member-records.ts'

/** Changes a member's name, role or team. Emits members.role-changed for a role. */
export async function changeMember(ctx: Context, id: string, values: MemberChange): Promise<RecordValues> {
  return ctx.transaction(async (tx) => {
    const before = await getMember(tx, id)
    const member = await writeMember(tx, { action: 'update', id, values })
    if (member.role !== before.role) {
      const from = before.role === null ? null : String(before.role)
      tx.emit({
        kind: 'members.role-changed',
        objectId: 'member',
        recordId: id,
        payload: { memberId: id, from, to: String(member.role) },
      })
    }
    return member
  })
}

/** Shuts a member out at once, with sessions and keys; what they made and own stays. Emits members.deactivated. */
export async function deactivateMember(ctx: Context, id: string): Promise<RecordValues> {
  return ctx.transaction(async (tx) => {
    const before = await getMember(tx, id)
    if (before.status === 'inactive') throw alreadySo('This member has no access already.')
    const member = await writeMember(tx, { action: 'update', id, values: { status: 'inactive' } })
    tx.emit({
      kind: 'members.deactivated',
      objectId: 'member',
      recordId: id,
      payload: { memberId: id },
    })
    return member
  })
}

/** Lets a member in again. Emits members.reactivated. */
export async function reactivateMember(ctx: Context, id: string): Promise<RecordValues> {
  return ctx.transaction(async (tx) => {
    const before = await getMember(tx, id)
    if (before.status !== 'inactive') throw alreadySo('This member has access already.')
    const member = await writeMember(tx, { action: 'update', id, values: { status: 'active' } })
    tx.emit({
      kind: 'members.reactivated',
      objectId: 'member',
      recordId: id,
      payload: { memberId: id },
    })
    return member
  })
}

/** The person behind a member; refuses (conflict) where nobody has joined yet. */
export async function getIdentityOfMember(ctx: Context, id: string): Promise<string> {
  await getMember(ctx, id)
  const identityId = await identityOfMember(ctx.db, ctx.workspace.id, id)
  if (identityId !== null) return identityId
  throw new AppError(
    'conflict',
    'members.not-joined',
    'This member has not joined yet, so there is no password to reset. Make an invitation link.',
  )
}

function alreadySo(message: string): AppError {
  return new AppError('conflict', 'members.already-so', message)
}
