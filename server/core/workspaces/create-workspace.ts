import { randomInt } from 'node:crypto'
import type { Language } from '../../../shared/core/metadata.ts'
import type { WorkspaceSettings } from '../../../shared/core/workspace-settings.ts'
import { newId } from '../../../shared/platform/ids.ts'
import type { Workspace } from '../../platform/context.ts'
import { workspaceDatabase } from '../../platform/database/database.ts'
import { createWorkspaceSchema, schemaOf } from '../../platform/database/migrate.ts'
import type { Connection } from '../../platform/database/pool.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Installation } from '../installation.ts'
import { retryLocked } from '../metadata/apply/retry-locked.ts'
import { writeRecords } from '../records/index.ts'
import { openContext } from './open-context.ts'
import { defaultSettings } from './settings.ts'
import { bringShipped } from './upgrade/bring-shipped.ts'
import { shippedBy } from './upgrade/shipped.ts'

export interface NewWorkspace {
  name: string
  administrator: { name: string; email: string }
  language: Language
  timeZone: string
  currency: string
  country: string
}

/** Enters the administrator among those who may sign in, in the same transaction as the workspace. */
type Admit = (connection: Connection, workspace: Workspace, memberId: string) => Promise<void>

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
    const db = workspaceDatabase(connection, workspace.schema)
    const settings = JSON.stringify(settingsOf(wanted))
    await db.run(
      sql`insert into ${db.table('setting')} (key, value) values ('workspace', ${settings}::jsonb)`,
    )
    return had
  })
  await fill(installation, workspace, { wanted, memberId })
  await installation.pool.transaction(async (connection) => {
    await connection.run(sql`
      insert into kith.workspace (id, key, name, migrations, shipped, created_at)
      values (${workspace.id}, ${key}, ${wanted.name}, ${migrations}::text[],
        ${shippedBy(installation.modules).fingerprint}, ${installation.now()})`)
    await admit(connection, workspace, memberId)
  })
  return { workspace, memberId }
}

function settingsOf(wanted: NewWorkspace): WorkspaceSettings {
  return {
    ...defaultSettings,
    name: wanted.name,
    timeZone: wanted.timeZone,
    languages: [wanted.language],
    sortLanguage: wanted.language,
    country: wanted.country,
    currency: wanted.currency,
    weekStartsOn: weekStartsOnSunday.has(wanted.country) ? 7 : 1,
  }
}

interface First {
  wanted: NewWorkspace
  memberId: string
}

/** What every workspace is brought, the same way as later versions bring more; and the administrator's member record. */
async function fill(
  installation: Installation,
  workspace: Workspace,
  { wanted, memberId }: First,
): Promise<void> {
  const ctx = await openContext(installation, workspace, { kind: 'system', reason: 'workspace created' })
  const values = {
    ...wanted.administrator,
    role: 'administrator',
    status: 'active',
    language: wanted.language,
  }
  await retryLocked((waitShortly) =>
    ctx.transaction(async (tx) => {
      // Nobody hears of definitions that come before the workspace does.
      await bringShipped(tx, installation.modules, { waitShortly, silent: true })
      await writeRecords(
        tx,
        tx.metadata.objects.get('member')!,
        [{ action: 'create', id: memberId, values }],
        { onRefusal: 'stop', trusted: true },
      )
    }),
  )
}

const keyLetters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Eight letters: unguessable is not the point, never the same twice is; the unique index has the last word. */
function newKey(): string {
  return Array.from({ length: 8 }, (_, at) => keyLetters[randomInt(at === 0 ? 24 : keyLetters.length)]).join(
    '',
  )
}
