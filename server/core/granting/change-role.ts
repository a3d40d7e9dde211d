import type { ObjectPermissions, RoleDefinition } from '../../../shared/core/access.ts'
import type { RoleChange, RoleInput } from '../../../shared/core/access-contract.ts'
import { findField, type LocalizedText, type Metadata } from '../../../shared/core/metadata.ts'
import type { Saved } from '../../../shared/core/saved.ts'
import { stockName } from '../../../shared/core/stock-names.ts'
import { stockRoleTexts } from '../../../shared/core/stock-roles.ts'
import { AppError, type ErrorDetail } from '../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { hiddenTitles } from '../access/hidden-titles.ts'
import { mayGrant } from '../access/may-grant.ts'
import { reachesByTeam } from '../access/may-place.ts'
import { loadRoles } from '../access/resolve-access.ts'
import { bumpRevision } from '../bump-revision.ts'
import { beginSave, neverSaved, refuseOutdated, savedNow } from '../saved-version.ts'

/** A role, and the version of its save. */
interface SavedRole {
  role: RoleDefinition
  version: number
}

/** What a role may be checked against: the verbs that exist here. */
type KnownPermissions = ReadonlySet<string>

/** Of what the product itself is, and of who has no role. */
const reservedKeys = new Set(['system', 'none'])

/** Makes a role that holds nothing its maker does not. Emits access.role-created. */
export async function createRole(
  ctx: Context,
  input: RoleInput,
  known: KnownPermissions,
): Promise<SavedRole> {
  const role = roleOf(input)
  if (reservedKeys.has(role.key)) throw keyTaken()
  return ctx.transaction(async (tx) => {
    checkRole(tx, role, known)
    const [last] = await tx.db.rows(sql`select coalesce(max(position), 0) + 1 from ${tx.db.table('role')}`)
    const saved = savedNow(tx, await beginSave(tx))
    const made = await tx.db.query(sql`
      insert into ${tx.db.table('role')} (key, position, definition, version, updated_at, updated_by)
      values (${role.key}, ${last?.[0]}, ${JSON.stringify(role)}, ${saved.version}, ${saved.updatedAt}, ${saved.updatedBy})
      on conflict (key) do nothing returning key`)
    if (made.length === 0) throw keyTaken()
    await bumpRevision(tx, 'access')
    tx.emit({ kind: 'access.role-created', payload: { key: role.key, name: role.name } })
    return { role, version: saved.version }
  })
}

/**
 * Puts a role's new definition in the place of the old one, for all who hold it. Refuses (stale) when the role is at
 * another version than the one named. Emits access.role-changed.
 */
export async function changeRole(
  ctx: Context,
  change: RoleChange & { key: string },
  known: KnownPermissions,
  version?: number,
): Promise<SavedRole> {
  return ctx.transaction(async (tx) => {
    await bumpRevision(tx, 'access')
    const saved = savedNow(tx, await beginSave(tx))
    const before = await getRole(tx, change.key)
    refuseOutdated((await savesOfRoles(tx)).get(change.key) ?? neverSaved, version)
    const role = roleOf(change)
    checkRole(tx, role, known)
    // Taking from a role that holds more than oneself is as much as giving it.
    if (!mayGrant(tx.access, before)) throw aboveOwn()
    await refuseReachingFurther(tx, before, role)
    await tx.db.run(sql`
      update ${tx.db.table('role')} set definition = ${JSON.stringify(role)}, version = ${saved.version},
        updated_at = ${saved.updatedAt}, updated_by = ${saved.updatedBy} where key = ${role.key}`)
    tx.emit({ kind: 'access.role-changed', payload: { key: role.key, name: role.name, before, after: role } })
    return { role, version: saved.version }
  })
}

/** Removes a role nobody holds. Emits access.role-deleted. */
export async function deleteRole(ctx: Context, key: string, version?: number): Promise<void> {
  await ctx.transaction(async (tx) => {
    // The lock that holds back whoever is giving the role to someone right now.
    await bumpRevision(tx, 'access')
    await beginSave(tx)
    const role = await getRole(tx, key)
    refuseOutdated((await savesOfRoles(tx)).get(key) ?? neverSaved, version)
    if (!mayGrant(tx.access, role)) throw aboveOwn()
    const holders = (await countHolders(tx)).get(key) ?? 0
    if (holders > 0) throw inUse(holders)
    await tx.db.run(sql`delete from ${tx.db.table('role')} where key = ${key}`)
    tx.emit({ kind: 'access.role-deleted', payload: { key, name: role.name } })
  })
}

interface ListedRoles {
  roles: (RoleDefinition & { members: number })[]
  labels: Record<string, LocalizedText>
  saves: Record<string, Saved>
}

/** All roles in order, each with how many members hold it; and what they are called in every language. */
export async function listRoles(ctx: Context): Promise<ListedRoles> {
  const roles = await loadRoles(ctx.db)
  const holders = await countHolders(ctx)
  const saves = await savesOfRoles(ctx)
  const all = [...roles.values()]
  return {
    roles: all.map((role) => ({ ...role, members: holders.get(role.key) ?? 0 })),
    labels: Object.fromEntries(all.map(({ key, name }) => [key, stockName(name, stockRoleTexts)])),
    saves: Object.fromEntries(saves),
  }
}

async function countHolders(ctx: Context): Promise<Map<string, number>> {
  const object = ctx.metadata.objects.get('member')
  const column = object?.fields.find((field) => field.name === 'role')?.column
  if (object === undefined || column === undefined) return new Map()
  const role = identifier(column)
  const rows = await ctx.db.query<{ key: string; count: number }>(sql`
    select ${role} as key, count(*) as count from ${ctx.db.table(object.table)}
    where deleted_at is null and ${role} is not null group by ${role}`)
  return new Map(rows.map((row) => [row.key, row.count]))
}

async function savesOfRoles(ctx: Context): Promise<Map<string, Saved>> {
  const rows = await ctx.db.query<Saved & { key: string }>(sql`
    select key, version, updated_at as "updatedAt", updated_by as "updatedBy" from ${ctx.db.table('role')}`)
  return new Map(rows.map(({ key, ...saved }) => [key, saved]))
}

async function getRole(tx: Transaction, key: string): Promise<RoleDefinition> {
  const role = (await loadRoles(tx.db)).get(key)
  if (role === undefined) {
    throw new AppError('not-found', 'access.role-not-found', 'There is no such role in this workspace.')
  }
  if (role.administrator === true) {
    throw new AppError(
      'conflict',
      'access.administrator-stays',
      'The administrator role can do everything and cannot be changed. Make another role to allow less.',
    )
  }
  return role
}

/** A role that newly reaches by team does so for all who hold it, also in teams that the actor does not see. */
async function refuseReachingFurther(
  tx: Transaction,
  before: RoleDefinition,
  role: RoleDefinition,
): Promise<void> {
  const known = new Set(reachesByTeam(tx.access, before))
  if (reachesByTeam(tx.access, role).every((place) => known.has(place))) return
  const object = tx.metadata.objects.get('member')
  const column = (name: string) => identifier(findField(object!, name)!.column)
  const [elsewhere] = await tx.db.rows(sql`
    select 1 from ${tx.db.table(object!.table)}
    where ${column('role')} = ${role.key} and ${column('team')} <> all(${tx.access.teamIds}::uuid[]) limit 1`)
  if (elsewhere === undefined) return
  throw new AppError(
    'forbidden',
    'access.reaches-other-teams',
    'With this change people in other teams would see more there than you do. Ask an administrator.',
  )
}

function roleOf(input: RoleInput | (RoleChange & { key: string })): RoleDefinition {
  const { description, ...role } = input
  return { ...role, ...(description !== undefined && { description }) } as RoleDefinition
}

function checkRole(tx: Transaction, role: RoleDefinition, known: KnownPermissions): void {
  const details = [
    ...unknownPermissions(role, known),
    ...unknownDefinitions(role, tx.metadata),
    ...titlesHidden(role, tx.metadata),
  ]
  if (details.length > 0) {
    throw new AppError(
      'invalid',
      'access.invalid-role',
      'The role cannot be as it is described. See details.',
      {
        details,
      },
    )
  }
  if (!mayGrant(tx.access, role)) throw aboveOwn()
}

function unknownPermissions(role: RoleDefinition, known: KnownPermissions): ErrorDetail[] {
  return role.permissions.flatMap((permission, at) =>
    known.has(permission) ? [] : [{ path: `permissions.${at}`, code: 'access.unknown-permission' }],
  )
}

function unknownDefinitions(role: RoleDefinition, metadata: Metadata): ErrorDetail[] {
  const inDefaults = Object.keys(role.defaults.fields ?? {}).map((id) => detail(`defaults.fields.${id}`))
  const inObjects = Object.entries(role.objects).flatMap(([id, held]) => {
    // What is in the bin may come back, and its line with it.
    const object = metadata.byId.get(id)
    if (object === undefined) return [detail(`objects.${id}`)]
    const fields = new Set(object.fields.map((field) => field.id))
    return limitedFields(held).flatMap((field) =>
      fields.has(field) ? [] : [detail(`objects.${id}.fields.${field}`)],
    )
  })
  return [...inDefaults, ...inObjects]
}

/** Whoever may not know what a record is called may not see the record. */
function titlesHidden(role: RoleDefinition, metadata: Metadata): ErrorDetail[] {
  return hiddenTitles(metadata, role).map(({ object, field }) => ({
    path: `objects.${object.id}.fields.${field.id}`,
    code: 'access.title-hidden',
    message: 'is what its records are called by, and cannot be hidden; hide the records instead',
  }))
}

function limitedFields(held: ObjectPermissions): string[] {
  return Object.keys(held.fields ?? {})
}

function detail(path: string): ErrorDetail {
  return { path, code: 'access.unknown-definition', message: 'is no object or field of this workspace' }
}

function keyTaken(): AppError {
  return new AppError('conflict', 'access.role-exists', 'There is a role with this key already.', {
    details: [{ path: 'key', code: 'access.role-exists' }],
  })
}

function aboveOwn(): AppError {
  return new AppError(
    'forbidden',
    'access.above-own',
    'The role allows more than your own does. Ask an administrator.',
  )
}

function inUse(members: number): AppError {
  return new AppError(
    'conflict',
    'access.role-in-use',
    `${members === 1 ? 'One member holds' : `${members} members hold`} this role. Give them another one first.`,
    { params: { count: members } },
  )
}
