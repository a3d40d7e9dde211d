import type { z } from 'zod'
import type { ImportProblemOutput, ImportProblemsQuery } from '../../../../shared/core/imports-contract.ts'
import { isId } from '../../../../shared/platform/ids.ts'
import type { Context } from '../../../platform/context.ts'
import { all, type Sql, sql } from '../../../platform/database/sql.ts'
import { badCursor } from '../bad-cursor.ts'
import type { ProblemRun } from '../storing/import-progress.ts'
import type { StoredImport } from '../storing/stored-import.ts'

type Query = z.infer<typeof ImportProblemsQuery>

/** The problems of an import in the order of the file, page by page. */
export async function listProblems(
  ctx: Context,
  stored: StoredImport,
  { cursor, limit = 100, ...query }: Query,
): Promise<{ problems: ImportProblemOutput[]; page: { next: string | null } }> {
  const after = cursor === undefined ? [] : [afterPlace(cursor)]
  const rows = await ctx.db.query<ImportProblemOutput>(sql`
    select id, part, line, column_name as "column", severity, code, message, params, value
    from ${ctx.db.table('import_problem')} where ${all([...narrowedTo(stored, query), ...after])}
    order by part, line, id limit ${limit + 1}`)
  const problems = rows.slice(0, limit)
  const last = rows.length > limit ? problems.at(-1) : undefined
  return { problems, page: { next: last === undefined ? null : `${last.part}.${last.line}.${last.id}` } }
}

/** Conditions for the problems of a run: of the one asked for, or else of the import itself once it started. */
export function narrowedTo(
  stored: StoredImport,
  { run, part, severity }: Pick<Query, 'run' | 'part' | 'severity'>,
): Sql[] {
  return [
    sql`import_id = ${stored.id}`,
    sql`run = ${run ?? runOf(stored)}`,
    ...(part === undefined ? [] : [sql`part = ${part}`]),
    ...(severity === undefined ? [] : [sql`severity = ${severity}`]),
  ]
}

/** Whose problems are meant when nothing is said: a draft has only those of its dry run. */
function runOf({ status, dryRun }: StoredImport): ProblemRun {
  return status === 'draft' && dryRun !== null ? 'dryRun' : 'import'
}

function afterPlace(cursor: string): Sql {
  const [part = '', line = '', id] = cursor.split('.')
  if (!/^\d{1,9}$/.test(part) || !/^\d{1,15}$/.test(line) || !isId(id)) throw badCursor()
  return sql`(part, line, id) > (${Number(part)}::integer, ${Number(line)}::bigint, ${id}::uuid)`
}
