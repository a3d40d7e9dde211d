import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import type { SeesAs } from '../../platform/http/caller/caller.ts'
import type { Access } from '../access/access.ts'
import { mayGrant } from '../access/may-grant.ts'
import { seesNoMore } from '../access/sees-no-more.ts'
import type { WorkspaceState } from './workspace-state.ts'

interface Looking {
  db: WorkspaceDatabase
  state: WorkspaceState
  /** What whoever looks may do themselves. */
  own: Access
}

/**
 * What a member would see with a role, for one who manages members and would gain nothing by it; null for
 * everyone else, and where role or member are gone. Personal things (private views) stay those of the one who looks.
 */
export async function accessSeenAs(
  { db, state, own }: Looking,
  { role, memberId }: SeesAs,
): Promise<Access | null> {
  const access = own.can('members.manage') ? await state.accessWith(memberId, role) : null
  if (access === null || access.role.key === 'none' || !mayGrant(own, access.role)) return null
  if (!(await seesNoMore({ db, access: own }, access))) return null
  return { ...access, memberId: own.memberId, ownerId: memberId }
}
