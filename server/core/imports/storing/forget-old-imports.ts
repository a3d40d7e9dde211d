import type { ColumnPlan } from '../../../../shared/core/imports/import-plan.ts'
import type { ImportTable } from '../../../../shared/core/imports-contract.ts'
import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { importFilesMs } from '../../files/named-contents.ts'
import type { StoredImport } from './stored-import.ts'

/**
 * Removes up to a thousand problems of imports whose files are no longer kept, or else what a few of them
 * show of their files: values of people stand in both. Their counts stay, and their undo. Gives how many.
 */
export async function forgetOldImports(db: WorkspaceDatabase, now: Date): Promise<number> {
  const before = new Date(now.getTime() - importFilesMs)
  const problems = await db.run(sql`
    delete from ${db.table('import_problem')} where id in (
      select p.id from ${db.table('import_problem')} p join ${db.table('import')} i on i.id = p.import_id
      where i.finished_at < ${before} limit 1000)`)
  if (problems > 0) return problems
  const drafts = await forgetDrafts(db, before)
  return drafts > 0 ? drafts : forgetSamples(db, before)
}

/** Drafts that nobody came back to: nothing was written by them, and their files are named by them alone. */
async function forgetDrafts(db: WorkspaceDatabase, before: Date): Promise<number> {
  const old = await db.query<{ id: string }>(sql`
    select id from ${db.table('import')} where status = 'draft' and created_at < ${before} limit 20`)
  const ids = old.map(({ id }) => id)
  if (ids.length === 0) return 0
  await db.run(sql`delete from ${db.table('import_problem')} where import_id = any(${ids}::uuid[])`)
  await db.run(sql`delete from ${db.table('import_link')} where import_id = any(${ids}::uuid[])`)
  return db.run(sql`
    delete from ${db.table('import')} where id = any(${ids}::uuid[]) and status = 'draft'`)
}

/** What tables show of their files, and which of their values a plan gives a meaning. */
async function forgetSamples(db: WorkspaceDatabase, before: Date): Promise<number> {
  const old = await db.query<Pick<StoredImport, 'id' | 'tables' | 'plan'>>(sql`
    select id, tables, plan from ${db.table('import')}
    where finished_at < ${before}
      and (jsonb_path_exists(tables, '$[*].preview[*]')
        or jsonb_path_exists(tables, '$[*].columns[*].samples[*]')
        or jsonb_path_exists(plan, '$.parts[*].columns[*].values'))
    order by finished_at limit 20`)
  for (const { id, tables, plan } of old) {
    const parts = plan.parts.map((part) => ({ ...part, columns: part.columns.map(withoutValues) }))
    await db.run(sql`
      update ${db.table('import')} set tables = ${JSON.stringify(tables.map(withoutSamples))}::jsonb,
        plan = ${JSON.stringify({ ...plan, parts })}::jsonb
      where id = ${id}`)
  }
  return old.length
}

function withoutSamples(table: ImportTable): ImportTable {
  const columns = table.columns.map((column) => ({ ...column, samples: [] }))
  return { ...table, columns, preview: [], encodings: [], warnings: [] }
}

function withoutValues({ values: _, ...column }: ColumnPlan): ColumnPlan {
  return column
}
