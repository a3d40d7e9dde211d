import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { Transaction } from '../../../platform/context.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { mayGrant } from '../../access/may-grant.ts'
import { mayPlace } from '../../access/may-place.ts'
import { loadRoles, loadTeams } from '../../access/resolve-access.ts'
import { bumpRevision } from '../../bump-revision.ts'
import { recordsById } from '../../records/records-by-id.ts'
import type { RecordChange, RecordRule, Refuse } from '../../records/rule.ts'
import { refuseGone } from './teams-form-a-tree.ts'

/**
 * Whatever way a member's role, team or status changes (a verb, an import, an undo): nobody gives more than
 * they have, an administrator who can sign in remains, and access follows at once.
 */
export const accessFollowsMembers: RecordRule = {
  object: 'member',
  name: 'access follows members',
  check: async (tx, changes, refuse) => {
    const relevant = changes.filter(concernsAccess)
    if (relevant.length === 0) return
    // Also the lock that lets two administrators not dismiss each other at the same time.
    await bumpRevision(tx, 'access')
    await refuseGoneTeams(tx, relevant, refuse)
    await checkRoles(tx, relevant, refuse)
    await keepAnAdministrator(tx, relevant, refuse)
    await followMemberships(tx, relevant)
  },
}

/** Teams decide whose records 'team' covers. */
export const accessFollowsTeams: RecordRule = {
  object: 'team',
  name: 'access follows teams',
  check: async (tx, changes) => {
    if (changes.some(({ before, after }) => before?.parent !== after?.parent))
      await bumpRevision(tx, 'access')
  },
}

function concernsAccess({ action, before, after }: RecordChange): boolean {
  if (action !== 'update') return true
  return (['role', 'team', 'status'] as const).some((name) => before?.[name] !== after?.[name])
}

async function refuseGoneTeams(
  tx: Transaction,
  relevant: readonly RecordChange[],
  refuse: Refuse,
): Promise<void> {
  const changes = relevant.filter(({ before, after }) => after?.team && before?.team !== after.team)
  if (changes.length === 0) return
  refuseGone(tx, { changes, field: 'team', live: await loadTeams(tx.db, tx.metadata) }, refuse)
}

async function checkRoles(tx: Transaction, changes: readonly RecordChange[], refuse: Refuse): Promise<void> {
  const roles = await loadRoles(tx.db)
  for (const change of changes) {
    const { before, after } = change
    const held = before === null ? undefined : roles.get(String(before.role))
    if (held !== undefined && changesWhatIsAllowed(change) && !mayGrant(tx.access, held)) {
      refuse(
        change,
        'members.role-above-own',
        'is held by somebody whose role allows more than yours',
        'role',
      )
      continue
    }
    if (after === null) continue
    const role = roles.get(String(after.role))
    if (role !== undefined && !mayBeThere(tx, change, role)) {
      refuse(
        change,
        'members.team-above-own',
        'is one in which this role sees more than you do. Choose a team of yours, or ask an administrator',
        'team',
      )
    }
    if (before?.role === after.role) continue
    if (role === undefined) {
      refuse(change, 'members.unknown-role', 'is no role of this workspace', 'role')
    } else if (!mayGrant(tx.access, role) && change.given.has('role')) {
      refuse(change, 'members.role-above-own', 'allows more than your own role does', 'role')
    }
  }
}

/** Taking access away, giving it back and changing it are for those who hold as much. */
function changesWhatIsAllowed({ action, before, after }: RecordChange): boolean {
  if (action === 'delete' || action === 'restore') return true
  return (['role', 'team', 'status'] as const).some((name) => before?.[name] !== after?.[name])
}

/** Of oneself another rule speaks: nobody widens their own sight. */
function mayBeThere(tx: Transaction, { id, after }: RecordChange, role: RoleDefinition): boolean {
  if (id === tx.access.memberId || after?.status === 'inactive') return true
  return mayPlace(tx.access, role, textOf(after?.team))
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

async function keepAnAdministrator(
  tx: Transaction,
  changes: readonly RecordChange[],
  refuse: Refuse,
): Promise<void> {
  const leaving = changes.filter((change) => isAdministrator(change.before) && !isAdministrator(change.after))
  if (leaving.length === 0) return
  if (await hasOtherAdministrator(tx, leaving)) return
  for (const change of leaving) {
    refuse(change, 'members.last-administrator', 'is the last administrator. Make another one first', 'role')
  }
}

/** One who can sign in. Asked in two steps: the global schema may be on another machine than the workspace's. */
async function hasOtherAdministrator(tx: Transaction, leaving: readonly RecordChange[]): Promise<boolean> {
  const entering = await tx.db.query<{ id: string }>(sql`
    select member_id as id from ${globalTable('membership')}
    where workspace_id = ${tx.workspace.id} and is_active`)
  const gone = new Set(leaving.map((change) => change.id))
  const ids = entering.map((row) => row.id).filter((id) => !gone.has(id))
  const members = await recordsById(tx, 'member', ids)
  return [...members.values()].some((member) => member.deletedAt === null && isAdministrator(member))
}

function isAdministrator(member: Readonly<Record<string, unknown>> | null): boolean {
  return member !== null && member.role === 'administrator' && member.status === 'active'
}

async function followMemberships(tx: Transaction, changes: readonly RecordChange[]): Promise<void> {
  const ids = changes.filter((change) => change.action !== 'create').map((change) => change.id)
  const active = changes.filter(({ after }) => after?.status === 'active').map((change) => change.id)
  if (ids.length === 0) return
  await tx.db.run(sql`
    update ${globalTable('membership')} set is_active = member_id = any(${active}::uuid[])
    where workspace_id = ${tx.workspace.id} and member_id = any(${ids}::uuid[])`)
}
