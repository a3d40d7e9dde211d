import type { MenuArrangement, RoleMenu } from '../../../shared/core/navigation.ts'
import type { Saved } from '../../../shared/core/saved.ts'
import type { Context } from '../../platform/context.ts'
import { type Sql, sql } from '../../platform/database/sql.ts'
import { refuseUnknownRole } from '../access/refuse-unknown-role.ts'
import { beginSave, neverSaved, refuseOutdated, savedNow } from '../saved-version.ts'

const untouched: MenuArrangement = { order: [], hidden: [] }

/** What the menu of the actor's role holds: its own arrangement, else everyone's, else as the product has it. */
export async function readMenu(ctx: Context): Promise<MenuArrangement> {
  const menus = await menusOf(ctx, [ctx.access.role.key, ''])
  return menus.find(({ role }) => role !== '') ?? menus[0] ?? untouched
}

/** The arrangements somebody made, by role. */
export async function listMenus(ctx: Context): Promise<RoleMenu[]> {
  return readMenus(ctx, sql`true`)
}

/**
 * Arranges the menu of a role, or ('') of every role without one of its own. Refuses a role that is not there, and
 * (stale) when another version than the one named stands. Emits menus.changed.
 */
export async function saveMenu(
  ctx: Context,
  role: string,
  { order, hidden }: MenuArrangement,
  version?: number,
): Promise<RoleMenu[]> {
  if (role !== '') await refuseUnknownRole(ctx, role)
  await ctx.transaction(async (tx) => {
    const saved = savedNow(tx, await beginSave(tx))
    refuseOutdated(await savedMenu(tx, role), version)
    await tx.db.run(sql`
      insert into ${tx.db.table('menu')} (role_key, definition, version, updated_at, updated_by)
      values (${role}, ${JSON.stringify({ order, hidden })}::jsonb, ${saved.version}, ${saved.updatedAt}, ${saved.updatedBy})
      on conflict (role_key) do update set definition = excluded.definition, version = excluded.version,
        updated_at = excluded.updated_at, updated_by = excluded.updated_by`)
    tx.emit({ kind: 'menus.changed', payload: { roleKey: role } })
  })
  return listMenus(ctx)
}

/** Forgets an arrangement: the role sees everyone's again, everyone the product's. Emits menus.changed. */
export async function resetMenu(ctx: Context, role: string, version?: number): Promise<RoleMenu[]> {
  await ctx.transaction(async (tx) => {
    await beginSave(tx)
    refuseOutdated(await savedMenu(tx, role), version)
    await tx.db.run(sql`delete from ${tx.db.table('menu')} where role_key = ${role}`)
    tx.emit({ kind: 'menus.changed', payload: { roleKey: role } })
  })
  return listMenus(ctx)
}

async function savedMenu(ctx: Context, role: string): Promise<Saved> {
  const [menu] = await menusOf(ctx, [role])
  return menu ?? neverSaved
}

function menusOf(ctx: Context, roles: readonly string[]): Promise<RoleMenu[]> {
  return readMenus(ctx, sql`role_key = any(${roles}::text[])`)
}

async function readMenus(ctx: Context, where: Sql): Promise<RoleMenu[]> {
  const rows = await ctx.db.query<Saved & { role: string; definition: MenuArrangement }>(sql`
    select role_key as role, definition, version, updated_at as "updatedAt", updated_by as "updatedBy"
    from ${ctx.db.table('menu')} where ${where} order by role_key`)
  return rows.map(({ definition: { order, hidden }, ...row }) => ({ ...row, order, hidden }))
}
