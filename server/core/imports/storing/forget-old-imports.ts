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
  return problems > 0 ? problems : forgetSamples(db, before)
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
