import { createHash } from 'node:crypto'
import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import type { Context } from '../../../platform/context.ts'
import { globalTable, workspaceDatabase } from '../../../platform/database/database.ts'
import { schemaOf } from '../../../platform/database/migrate.ts'
import type { Pool } from '../../../platform/database/pool.ts'
import { sql } from '../../../platform/database/sql.ts'
import { writeSettings } from '../change-settings.ts'
import { type Logo, readLogo } from './read-logo.ts'

interface Kept {
  type: string
  content: string
  hash: string
}

/** Gives the workspace a logo. Emits settings.changed. */
export function keepLogo(ctx: Context, content: Buffer): Promise<WorkspaceSettings> {
  const logo = readLogo(content)
  const hash = createHash('sha256').update(content).digest('hex')
  const kept: Kept = { type: logo.type, content: content.toString('base64'), hash }
  return ctx.transaction(async (tx) => {
    await tx.db.run(sql`
      insert into ${tx.db.table('setting')} (key, value) values ('logo', ${JSON.stringify(kept)})
      on conflict (key) do update set value = excluded.value`)
    return writeSettings(tx, { logo: hash })
  })
}

/** Takes the logo away. Emits settings.changed. */
export function removeLogo(ctx: Context): Promise<WorkspaceSettings> {
  return ctx.transaction(async (tx) => {
    await tx.db.run(sql`delete from ${tx.db.table('setting')} where key = 'logo'`)
    return writeSettings(tx, { logo: null })
  })
}

/** The logo the workspace has now, if any. */
export async function currentLogo({ db }: Pick<Context, 'db'>): Promise<Logo | null> {
  const [row] = await db.query<{ value: Kept }>(
    sql`select value from ${db.table('setting')} where key = 'logo'`,
  )
  return row === undefined
    ? null
    : { type: row.value.type, content: Buffer.from(row.value.content, 'base64') }
}

/** The logo of a workspace by what it holds: whoever knows that has seen it before. */
export async function findLogo(pool: Pool, key: string, hash: string): Promise<Logo | null> {
  const known = await pool.rows(sql`select 1 from ${globalTable('workspace')} where key = ${key}`)
  if (known.length === 0) return null
  const db = workspaceDatabase(pool, schemaOf(key))
  const [row] = await db.query<{ value: Kept }>(
    sql`select value from ${db.table('setting')} where key = 'logo'`,
  )
  if (row === undefined || row.value.hash !== hash) return null
  return { type: row.value.type, content: Buffer.from(row.value.content, 'base64') }
}
