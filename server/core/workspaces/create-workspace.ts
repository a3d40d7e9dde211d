import { randomInt } from 'node:crypto'
import type { Language } from '../../../shared/core/metadata.ts'
import type { WorkspaceSettings } from '../../../shared/core/workspace-settings.ts'
import { newId } from '../../../shared/platform/ids.ts'
import type { Context, Workspace } from '../../platform/context.ts'
import { workspaceDatabase } from '../../platform/database/database.ts'
import { createWorkspaceSchema, schemaOf } from '../../platform/database/migrate.ts'
import type { Connection } from '../../platform/database/pool.ts'
import { sql } from '../../platform/database/sql.ts'
import { defaultRoles } from '../access/default-roles.ts'
import type { Installation } from '../installation.ts'
import { writeRecords } from '../records/index.ts'
import { installObjects } from './install-objects.ts'
import { openContext, sqlContext } from './open-context.ts'
import { defaultSettings } from './settings.ts'

export interface NewWorkspace {
  name: string
  administrator: { name: string; email: string }
  language: Language
  timeZone: string
  currency: string
  country: string
}

/** Enters the administrator among those who may sign in, in the same transaction as the workspace. */
export type Admit = (connection: Connection, workspace: Workspace, memberId: string) => Promise<void>

const weekStartsOnSunday = new Set(['US', 'CA', 'JP', 'TW', 'HK', 'KR', 'IL', 'IN', 'BR', 'MX'])

/**
 * Makes a workspace: its schema with the standard objects, roles, settings, the administrator's member
 * record and the first pipeline. It exists for the world only with the last step, which also admits the
 * administrator: a crash before leaves a schema nobody refers to.
 */
export async function createWorkspace(
  installation: Installation,
  wanted: NewWorkspace,
  admit: Admit,
): Promise<{ workspace: Workspace; memberId: string }> {
  const key = newKey()
  const workspace: Workspace = { id: newId(), key, schema: schemaOf(key), name: wanted.name }
  const memberId = newId()
  const migrations = await installation.pool.transaction(async (connection) => {
    const had = await createWorkspaceSchema(connection, key)
    await furnish(installation, connection, workspace, wanted)
    return had
  })
  const ctx = await openContext(installation, workspace, { kind: 'system', reason: 'workspace created' })
  await writeFirstRecords(installation, ctx, { wanted, memberId })
  await installation.pool.transaction(async (connection) => {
    await connection.run(sql`
      insert into kith.workspace (id, key, name, migrations, created_at)
      values (${workspace.id}, ${key}, ${wanted.name}, ${migrations}::text[], ${installation.now()})`)
    await admit(connection, workspace, memberId)
  })
  return { workspace, memberId }
}

async function furnish(
  installation: Installation,
  connection: Connection,
  workspace: Workspace,
  wanted: NewWorkspace,
) {
  const db = workspaceDatabase(connection, workspace.schema)
  const settings = settingsOf(wanted)
  await installObjects(db, installation.modules, sqlContext(settings, new Map(), installation.now()))
  const roles = defaultRoles(wanted.language, installation.modules)
  await db.run(sql`
    insert into ${db.table('role')} (key, position, definition)
    select key, position, definition from unnest(${roles.map((role) => role.key)}::text[], ${roles.map((_, at) => at)}::integer[],
      ${roles.map((role) => JSON.stringify(role))}::jsonb[]) as given (key, position, definition)`)
  await db.run(
    sql`insert into ${db.table('setting')} (key, value) values ('workspace', ${JSON.stringify(settings)}::jsonb)`,
  )
}

function settingsOf(wanted: NewWorkspace): WorkspaceSettings {
  return {
    ...defaultSettings,
    name: wanted.name,
    timeZone: wanted.timeZone,
    languages: [wanted.language],
    country: wanted.country,
    currency: wanted.currency,
    weekStartsOn: weekStartsOnSunday.has(wanted.country) ? 7 : 1,
  }
}

interface First {
  wanted: NewWorkspace
  memberId: string
}

/** The administrator as a member, and the records modules bring: '@name' in values stands for an earlier one's id. */
async function writeFirstRecords(
  installation: Installation,
  ctx: Context,
  { wanted, memberId }: First,
): Promise<void> {
  const rows = installation.modules.flatMap((module) => module.firstRecords?.(wanted.language) ?? [])
  const idOf = new Map(rows.map((row) => [row.name, newId()]))
  const administrator = {
    ...wanted.administrator,
    role: 'administrator',
    status: 'active',
    language: wanted.language,
  }
  await ctx.transaction(async (tx) => {
    const create = (object: string, id: string, values: Record<string, unknown>) =>
      writeRecords(tx, tx.metadata.objects.get(object)!, [{ action: 'create', id, values }], {
        onRefusal: 'stop',
        trusted: true,
      })
    await create('member', memberId, administrator)
    for (const row of rows) await create(row.object, idOf.get(row.name)!, withIds(row.values, idOf))
  })
}

function withIds(
  values: Record<string, unknown>,
  idOf: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, idOf.get(String(value)) ?? value]),
  )
}

const keyLetters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Eight letters: unguessable is not the point, never the same twice is; the unique index has the last word. */
function newKey(): string {
  return Array.from({ length: 8 }, (_, at) => keyLetters[randomInt(at === 0 ? 24 : keyLetters.length)]).join(
    '',
  )
}
