import type { z } from 'zod'
import type {
  ImportProblemSummaryOutput,
  ImportProblemsQuery,
} from '../../../../shared/core/imports-contract.ts'
import type { Context } from '../../../platform/context.ts'
import { all, sql } from '../../../platform/database/sql.ts'
import type { StoredImport } from '../storing/stored-import.ts'
import { narrowedTo } from './import-problems.ts'

type WithoutValue = z.infer<typeof ImportProblemSummaryOutput>['withoutValue']

/** Of which fields how many rows come in without what their column says, most rows first. */
export async function withoutValue(
  ctx: Context,
  stored: StoredImport,
  query: Pick<z.infer<typeof ImportProblemsQuery>, 'run' | 'part' | 'severity'>,
): Promise<WithoutValue> {
  const conditions = [
    ...narrowedTo(stored, query),
    sql`severity = 'warning'`,
    sql`value is not null`,
    sql`code <> 'imports.maybe-twice'`,
  ]
  const rows = await ctx.db.query<{ part: number; column: string; rows: number }>(sql`
    select part, column_name as "column", count(distinct line)::integer as rows
    from ${ctx.db.table('import_problem')} where ${all(conditions)}
    group by part, column_name order by 3 desc, part, column_name`)
  return rows.flatMap(({ part, column, rows: count }) => {
    const target = stored.plan.parts[part]?.columns.find((one) => one.column === column)?.target
    if (target === undefined || target.kind === 'skip') return []
    const field = target.kind === 'link' ? target.field : target.path.split('.')[0]!
    return [{ part, column, field, rows: count }]
  })
}
