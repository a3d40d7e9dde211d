import type { MenuArrangement, RoleMenu } from '../../../shared/core/navigation.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { refuseUnknownRole } from '../access/refuse-unknown-role.ts'

const untouched: MenuArrangement = { order: [], hidden: [] }

/** What the menu of the actor's role holds: its own arrangement, else everyone's, else as the product has it. */
export async function readMenu(ctx: Context): Promise<MenuArrangement> {
  const menus = await menusOf(ctx, [ctx.access.role.key, ''])
  return menus.find(({ role }) => role !== '') ?? menus[0] ?? untouched
}

/** The arrangements somebody made, by role. */
export async function listMenus(ctx: Context): Promise<RoleMenu[]> {
  const rows = await ctx.db.query<{ role: string; definition: MenuArrangement }>(sql`
    select role_key as role, definition from ${ctx.db.table('menu')} order by role_key`)
  return rows.map(({ role, definition }) => ({ role, ...definition }))
}

/** Arranges the menu of a role, or ('') of every role without one of its own. Refuses a role that is not there. Emits menus.changed. */
export async function saveMenu(
  ctx: Context,
  role: string,
  { order, hidden }: MenuArrangement,
): Promise<RoleMenu[]> {
  if (role !== '') await refuseUnknownRole(ctx, role)
  await ctx.transaction(async (tx) => {
    await tx.db.run(sql`
      insert into ${tx.db.table('menu')} (role_key, definition, updated_at)
      values (${role}, ${JSON.stringify({ order, hidden })}::jsonb, ${tx.now()})
      on conflict (role_key) do update set definition = excluded.definition, updated_at = excluded.updated_at`)
    tx.emit({ kind: 'menus.changed', payload: { roleKey: role } })
  })
  return listMenus(ctx)
}

/** Forgets an arrangement: the role sees everyone's again, everyone the product's. Emits menus.changed. */
export async function resetMenu(ctx: Context, role: string): Promise<RoleMenu[]> {
  await ctx.transaction(async (tx) => {
    await tx.db.run(sql`delete from ${tx.db.table('menu')} where role_key = ${role}`)
    tx.emit({ kind: 'menus.changed', payload: { roleKey: role } })
  })
  return listMenus(ctx)
}

async function menusOf(ctx: Context, roles: readonly string[]): Promise<RoleMenu[]> {
  const rows = await ctx.db.query<{ role: string; definition: MenuArrangement }>(sql`
    select role_key as role, definition from ${ctx.db.table('menu')} where role_key = any(${roles}::text[])`)
  return rows.map(({ role, definition }) => ({ role, ...definition }))
}
