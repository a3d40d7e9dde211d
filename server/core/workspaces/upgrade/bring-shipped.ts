import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { Metadata } from '../../../../shared/core/metadata.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import type { Sql } from '../../../platform/database/sql.ts'
import { sql } from '../../../platform/database/sql.ts'
import { defaultRoles } from '../../access/default-roles.ts'
import { loadRoles } from '../../access/resolve-access.ts'
import { bumpRevision } from '../../bump-revision.ts'
import { carryOutPlans, lockDefinitions } from '../../metadata/apply/change-definitions.ts'
import type { ServerModule } from '../../module.ts'
import { readBrought, writeBrought } from './brought.ts'
import { nameShipped } from './name-shipped.ts'
import { planUpgrade, type Upgrade } from './plan-upgrade.ts'
import { shippedBy } from './shipped.ts'
import { writeFirstRecords } from './write-first-records.ts'

/** What bringing a workspace what these modules ship would do. Changes nothing. */
export async function previewShipped(ctx: Context, modules: readonly ServerModule[]): Promise<Upgrade> {
  return (await compare(ctx, ctx.metadata, modules)).upgrade
}

/**
 * Brings a workspace what these modules ship and it does not have: objects, fields, options, roles and their
 * lines, and the first records of new objects; the same way for a new workspace and for one of years ago.
 * Emits what administrators' changes of the same kind emit, unless `silent`.
 */
export async function bringShipped(
  tx: Transaction,
  modules: readonly ServerModule[],
  how: { waitShortly: Sql; silent?: boolean },
): Promise<Upgrade> {
  const current = await lockDefinitions(tx, how.waitShortly)
  const { upgrade, objects, shippedRoles } = await compare(tx, current, modules)
  const emits = how.silent !== true
  await storeRoles(tx, upgrade.roles, emits)
  if (upgrade.plans.length > 0) await carryOutPlans(tx, current, upgrade.plans, { emits })
  await writeBrought(tx.db, objects, shippedRoles)
  await writeFirstRecords(tx, modules, upgrade.coming)
  return upgrade
}

async function compare(ctx: Context, metadata: Metadata, modules: readonly ServerModule[]) {
  const shipped = shippedBy(modules)
  const objects = nameShipped(shipped.objects, metadata)
  const brought = await readBrought(ctx.db, { metadata, shipped: objects, roles: shipped.roles })
  const here = [...(await loadRoles(ctx.db)).values()]
  const language = ctx.settings.languages[0] ?? 'en'
  const named = defaultRoles(language, modules)
  const { values } = ctx
  const upgrade = planUpgrade({ metadata, values, brought, objects, roles: { here, shipped: named } })
  const shippedRoles = shipped.roles.map((role) => ({
    ...role,
    // An older program, started once in between, does not make lines that are there come anew.
    objects: { ...brought.roles.get(role.key)?.objects, ...role.objects },
  }))
  return { upgrade, objects, shippedRoles }
}

async function storeRoles(tx: Transaction, roles: readonly RoleDefinition[], emits: boolean): Promise<void> {
  if (roles.length === 0) return
  const known = await loadRoles(tx.db)
  await tx.db.run(sql`
    insert into ${tx.db.table('role')} (key, position, definition)
    select key, ${known.size}::integer + position, definition from unnest(
      ${roles.map((role) => role.key)}::text[], ${roles.map((_, at) => at)}::integer[],
      ${roles.map((role) => JSON.stringify(role))}::jsonb[]) as given (key, position, definition)
    on conflict (key) do update set definition = excluded.definition`)
  await bumpRevision(tx, 'access')
  if (!emits) return
  for (const { key, name } of roles) {
    const kind = known.has(key) ? 'access.role-changed' : 'access.role-created'
    tx.emit({ kind, payload: { key, name } })
  }
}
