import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedWorkspace, type Told } from '../server/commands/seed/seed-workspace.ts'
import type { Installation } from '../server/core/installation.ts'
import { createApiKey } from '../server/core/members/api-keys/api-keys.ts'
import { createFirstWorkspace } from '../server/core/members/create-first-workspace.ts'
import { admitPerson } from '../server/core/members/invitations/admit-person.ts'
import { writeRecords } from '../server/core/records/index.ts'
import { openContext } from '../server/core/workspaces/open-context.ts'
import { openInstallation } from '../server/open-installation.ts'
import { type Config, readConfig } from '../server/platform/config.ts'
import type { Context, Workspace } from '../server/platform/context.ts'
import { migrateGlobal, schemaOf } from '../server/platform/database/migrate.ts'
import { openDatabase } from '../server/platform/database/open-database.ts'
import { createPool, type Pool } from '../server/platform/database/pool.ts'
import { sql } from '../server/platform/database/sql.ts'
import { silentLog } from '../server/platform/log.ts'
import type { BenchOptions } from './options.ts'

/** Who asks: each has an API key. */
const askers = ['administrator', 'manager', 'salesperson'] as const
export type Asker = (typeof askers)[number]

export interface Seeded {
  workspace: Workspace
  keys: Record<Asker, string>
  memberIds: Record<Asker, string>
}

const marker = 'bench.json'

/** The configuration of every process of a run. */
export function benchConfig(folder: string, port = 0): Config {
  return readConfig({
    KITH_DATA: folder,
    KITH_PORT: String(port),
    KITH_RATE_LIMIT: '0',
    KITH_LOG_LEVEL: 'info',
  })
}

/** The seeded workspace of a data folder; makes it first when there is none. */
export async function seededFolder(options: BenchOptions, told: Told): Promise<Seeded> {
  const file = join(options.folder, marker)
  if (options.fresh) rmSync(options.folder, { recursive: true, force: true })
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Seeded
  mkdirSync(options.folder, { recursive: true })
  const config = benchConfig(options.folder)
  const database = await openDatabase(config, silentLog)
  const pool = createPool(database.connection)
  try {
    await migrateGlobal(pool)
    const installation = openInstallation(config, { log: silentLog, pool, committed: () => {} })
    const seeded = await seedInto(installation, pool, options, told)
    writeFileSync(file, JSON.stringify(seeded))
    return seeded
  } finally {
    await pool.close()
    await database.close()
  }
}

async function seedInto(
  installation: Installation,
  pool: Pool,
  options: BenchOptions,
  told: Told,
): Promise<Seeded> {
  await createFirstWorkspace(installation, first, { userAgent: 'bench', address: '127.0.0.1' })
  const [row] = await pool.query<Omit<Workspace, 'schema'>>(sql`select id, key, name from kith.workspace`)
  const workspace = { ...row!, schema: schemaOf(row!.key) }
  const ctx = await openContext(installation, workspace, { kind: 'system', reason: 'bench' })
  await seedWorkspace(ctx, pool, options.size, told)
  return { workspace, ...(await makeKeys(installation, ctx)) }
}

/** Who made the seeded workspace. */
export const administrator = {
  name: 'Lin Xiaowen',
  email: 'lin@bench.example',
  password: 'a long enough phrase for a bench',
  language: 'en',
} as const

const first = {
  workspace: { name: 'Bench', language: 'en', timeZone: 'Europe/Helsinki', currency: 'EUR', country: 'FI' },
  administrator,
} as const

async function makeKeys(installation: Installation, ctx: Context): Promise<Omit<Seeded, 'workspace'>> {
  const memberIds = await chosenMembers(ctx)
  const keys: Partial<Record<Asker, string>> = {}
  for (const asker of askers) {
    // The administrator came in with the workspace.
    if (asker !== 'administrator') {
      await admitPerson(installation.pool, {
        email: `${asker}@bench.example`,
        name: asker,
        language: 'en',
        hash: null,
        workspaceId: ctx.workspace.id,
        memberId: memberIds[asker],
        now: ctx.now(),
      })
    }
    const own = await openContext(
      installation,
      ctx.workspace,
      { kind: 'member', memberId: memberIds[asker], via: 'commandLine' },
      { fresh: true },
    )
    const made = await createApiKey(own, { name: asker, scopes: [] })
    keys[asker] = made.key
  }
  return { keys: keys as Record<Asker, string>, memberIds }
}

/** The administrator, someone of a team, and someone who leads that team's region. */
async function chosenMembers(ctx: Context): Promise<Record<Asker, string>> {
  const rows = await ctx.db.query<{
    id: string
    role: string
    team: string | null
    parent: string | null
  }>(sql`
    select m.id, m.role, m.team, t.parent from ${ctx.db.table('member')} m
    left join ${ctx.db.table('team')} t on t.id = m.team order by m.id`)
  const administrator = rows.find((row) => row.role === 'administrator')!
  const [salesperson, manager] = rows.filter((row) => row.team !== null)
  const values = { role: 'manager', team: salesperson!.parent }
  await ctx.transaction((tx) =>
    writeRecords(tx, tx.metadata.objects.get('member')!, [{ action: 'update', id: manager!.id, values }], {
      onRefusal: 'stop',
      trusted: true,
    }),
  )
  return { administrator: administrator.id, manager: manager!.id, salesperson: salesperson!.id }
}
