import type { RoleDefinition } from '../../../shared/core/access.ts'
import { findField, type Metadata } from '../../../shared/core/metadata.ts'
import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import type { Access } from './access.ts'
import { fieldKey, type HiddenFields, hiddenFields } from './hidden-fields.ts'
import { full, nothing } from './permission-lines.ts'
import { type TeamInTree, teamsAbove, teamsBelow } from './team-tree.ts'

/** The product itself at work: everything is allowed. */
export const systemAccess: Access = accessWith(null, {
  key: 'system',
  name: 'Kith',
  administrator: true,
  defaults: full,
  objects: {},
  permissions: [],
})

/** The role of a member that is gone or deactivated: nothing is allowed. */
const noRole: RoleDefinition = { key: 'none', name: '', defaults: nothing, objects: {}, permissions: [] }

export async function loadRoles(db: WorkspaceDatabase): Promise<Map<string, RoleDefinition>> {
  const rows = await db.query<{ definition: RoleDefinition }>(
    sql`select definition from ${db.table('role')} order by position, key`,
  )
  return new Map(rows.map(({ definition }) => [definition.key, definition]))
}

/**
 * What a member may do by role, teams and shares. Someone binned or deactivated may do nothing; `ifActive`
 * tells what a deactivated one could do again, `role` what it would be with another role.
 */
export async function memberAccess(
  db: WorkspaceDatabase,
  of: {
    metadata: Metadata
    roles: ReadonlyMap<string, RoleDefinition>
    memberId: string
    ifActive?: boolean
    role?: RoleDefinition
  },
): Promise<Access> {
  const member = await loadMember(db, of)
  const role = member === null ? undefined : (of.role ?? of.roles.get(member.role ?? ''))
  if (member === null || role === undefined) return accessWith(of.memberId, noRole)
  const teams = member.team === null ? [] : await loadTeams(db, of.metadata)
  const teamIds = member.team === null ? [] : teamsBelow(teams, member.team)
  const teamIdsAbove = member.team === null ? [] : teamsAbove(teams, member.team)
  const teamMemberIds = await loadTeamMembers(db, of.metadata, teamIds)
  const shared = await loadSharedObjects(db, of.memberId, teamIdsAbove)
  return {
    ...accessWith(of.memberId, role, hiddenFields(of.metadata, role)),
    teamIds,
    teamIdsAbove,
    teamMemberIds: [...new Set([of.memberId, ...teamMemberIds])],
    sharedObjectIds: new Set(shared),
  }
}

function accessWith(memberId: string | null, role: RoleDefinition, hidden: HiddenFields = new Set()): Access {
  const held = new Set(role.permissions)
  const object = (objectId: string) =>
    role.administrator === true ? full : (role.objects[objectId] ?? role.defaults)
  const mark = (objectId: string, fieldId: string) => object(objectId).fields?.[fieldId]
  return {
    memberId,
    ownerId: memberId,
    role,
    teamIds: [],
    teamIdsAbove: [],
    teamMemberIds: memberId === null ? [] : [memberId],
    sharedObjectIds: new Set(),
    can: (permission) => role.administrator === true || held.has(permission),
    object,
    canReadField: (objectId, fieldId) => !hidden.has(fieldKey(objectId, fieldId)),
    canWriteField: (objectId, fieldId) => mark(objectId, fieldId) === undefined,
  }
}

async function loadMember(
  db: WorkspaceDatabase,
  of: { metadata: Metadata; memberId: string; ifActive?: boolean },
) {
  const object = of.metadata.objects.get('member')
  if (object === undefined) return null
  const column = (name: string) => identifier(findField(object, name)?.column ?? name)
  const [member] = await db.query<{ role: string | null; team: string | null; status: string | null }>(sql`
    select ${column('role')} as role, ${column('team')} as team, ${column('status')} as status
    from ${db.table(object.table)} where id = ${of.memberId} and deleted_at is null`)
  const isShutOut = member?.status === 'inactive' && of.ifActive !== true
  return member === undefined || isShutOut ? null : member
}

/** The teams there are, each with the one above it. */
export async function loadTeams(db: WorkspaceDatabase, metadata: Metadata): Promise<TeamInTree[]> {
  const object = metadata.objects.get('team')
  if (object === undefined) return []
  const parent = identifier(findField(object, 'parent')?.column ?? 'parent')
  return db.query<TeamInTree>(
    sql`select id, ${parent} as parent from ${db.table(object.table)} where deleted_at is null`,
  )
}

/** Who is in one of these teams, also those in the bin: what they own stays theirs. */
export async function loadTeamMembers(
  db: WorkspaceDatabase,
  metadata: Metadata,
  teamIds: readonly string[],
): Promise<string[]> {
  const object = metadata.objects.get('member')
  if (object === undefined || teamIds.length === 0) return []
  const team = identifier(findField(object, 'team')?.column ?? 'team')
  const rows = await db.query<{ id: string }>(
    sql`select id from ${db.table(object.table)} where ${team} = any(${teamIds}::uuid[])`,
  )
  return rows.map((row) => row.id)
}

async function loadSharedObjects(db: WorkspaceDatabase, memberId: string, teamIds: readonly string[]) {
  const rows = await db.query<{ object_id: string }>(sql`
    select distinct object_id from ${db.table('share')}
    where member_id = ${memberId} or team_id = any(${teamIds}::uuid[])`)
  return rows.map((row) => row.object_id)
}
