import type { ObjectPermissions, RoleDefinition } from '../../../shared/core/access.ts'
import type { Viewers } from '../../../shared/core/access-contract.ts'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import { identifier, type Sql, sql } from '../../platform/database/sql.ts'
import { loadRoles, loadTeams } from '../access/resolve-access.ts'
import { teamsAbove } from '../access/team-tree.ts'
import { getRecord, readableObject, recordsById } from '../records/index.ts'
import type { SharedRecord } from './share-record.ts'

type Viewer = Viewers['viewers'][number]

/** As many people of one reason as are named; the others are counted. */
const namedAtMost = 20

/**
 * Who sees a record by role, team and ownership, and whether they may change it, for whoever sees it too.
 * Shares are asked for by themselves.
 */
export async function listViewers(ctx: Context, of: SharedRecord): Promise<Viewers> {
  await getRecord(ctx, of.object, of.id, { fields: [] })
  const object = readableObject(ctx, of.object)
  const owner = await ownerOf(ctx, object, of.id)
  const roles = await loadRoles(ctx.db)
  const viewers: Viewer[] = []
  if (owner !== null) viewers.push(...ownViewer(ctx, owner, { object, roles }))
  for (const role of roles.values()) {
    const held = permissionsOf(role, object.id)
    if (held.read === 'all') {
      const who = await membersWhere(ctx, sql`role = ${role.key}`)
      viewers.push({ ...who, why: 'role', role: role.name, level: held.update === 'all' ? 'update' : 'read' })
    }
    if (owner === null || owner.teams.length === 0) continue
    const level = held.update === 'team' || held.update === 'all' ? 'update' : 'read'
    // Where everyone's are seen, the team is worth naming only for what it adds.
    if (held.read === 'team' || (held.read === 'all' && held.update === 'team')) {
      const who = await membersWhere(
        ctx,
        sql`role = ${role.key} and team = any(${owner.teams}::uuid[]) and id <> ${owner.id}::uuid`,
      )
      viewers.push({ ...who, why: 'team', role: role.name, level })
    }
  }
  return { viewers: viewers.filter((viewer) => viewer.count > 0) }
}

interface Owner {
  id: string
  name: string
  role: string
  isActive: boolean
  /** The owner's team and those above it: whose members 'team' reaches this record. */
  teams: string[]
}

/** Nobody for whom the owner's field is hidden: what follows from it would tell of it. */
async function ownerOf(ctx: Context, object: ObjectDefinition, recordId: string): Promise<Owner | null> {
  const field = object.ownerField === undefined ? undefined : findField(object, object.ownerField)
  if (field !== undefined && !ctx.access.canReadField(object.id, field.id)) return null
  const record = (await recordsById(ctx, object.name, [recordId])).get(recordId)
  const id = object.ownerField === undefined ? record?.createdBy : record?.[object.ownerField]
  const member = typeof id === 'string' ? (await recordsById(ctx, 'member', [id])).get(id) : undefined
  if (member === undefined) return null
  const { title: name, role, status, deletedAt, team } = member
  return {
    id: member.id,
    name,
    role: String(role),
    isActive: status !== 'inactive' && deletedAt === null,
    teams: typeof team === 'string' ? teamsAbove(await loadTeams(ctx.db, ctx.metadata), team) : [],
  }
}

function ownViewer(
  ctx: Context,
  owner: Owner,
  { object, roles }: { object: ObjectDefinition; roles: ReadonlyMap<string, RoleDefinition> },
): Viewer[] {
  const role = roles.get(owner.role)
  if (role === undefined || !owner.isActive) return []
  const held = permissionsOf(role, object.id)
  if (held.read === 'none') return []
  const { id, name } = owner
  const level = held.update === 'none' ? 'read' : 'update'
  return [{ why: 'owner', role: null, level, people: seesMembers(ctx) ? [{ id, name }] : [], count: 1 }]
}

function seesMembers(ctx: Context): boolean {
  const object = ctx.metadata.objects.get('member')
  return object !== undefined && ctx.access.object(object.id).read === 'all'
}

function permissionsOf(role: RoleDefinition, objectId: string): ObjectPermissions {
  if (role.administrator === true) return { create: true, read: 'all', update: 'all', delete: 'all' }
  return role.objects[objectId] ?? role.defaults
}

async function membersWhere(ctx: Context, condition: Sql): Promise<Pick<Viewer, 'people' | 'count'>> {
  const object = ctx.metadata.objects.get('member')
  if (object === undefined) return { people: [], count: 0 }
  const column = (name: string) => identifier(findField(object, name)?.column ?? name)
  const rows = await ctx.db.query<{ id: string; name: string; count: number }>(sql`
    select id, name, count(*) over () as count from (
      select id, title as name, ${column('role')} as role, ${column('team')} as team
      from ${ctx.db.table(object.table)}
      where deleted_at is null and ${column('status')} is distinct from 'inactive') as member
    where ${condition} order by name, id limit ${namedAtMost}`)
  return {
    people: seesMembers(ctx) ? rows.map(({ id, name }) => ({ id, name })) : [],
    count: rows[0]?.count ?? 0,
  }
}
