import type { z } from 'zod'
import type { ImportSummaryOutput } from '../../../shared/core/imports-contract.ts'
import { isId } from '../../../shared/platform/ids.ts'
import type { Context } from '../../platform/context.ts'
import { all, sql } from '../../platform/database/sql.ts'
import { badCursor } from './bad-cursor.ts'
import type { ImportProgress } from './storing/import-progress.ts'
import { mine } from './storing/stored-import.ts'
import { wireProgress } from './wire-import.ts'

type Summary = z.infer<typeof ImportSummaryOutput>
type SummaryRow = Omit<Summary, 'tables' | 'progress'> & {
  progress: ImportProgress
  names: string[]
  rowCounts: number[]
  places: number[]
  objects: string[]
}

/** The caller's imports, newest first; for administrators also what others have started. */
export async function listImports(
  ctx: Context,
  { cursor, limit = 50 }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<{ imports: Summary[]; page: { next: string | null } }> {
  if (cursor !== undefined && !isId(cursor)) throw badCursor()
  const before = cursor === undefined ? [] : [sql`id < ${cursor}`]
  // Ids are made in the order of time; of the tables only what one line shows is read.
  const rows = await ctx.db.query<SummaryRow>(sql`
    select id, operation_id as "operationId", status, created_at as "createdAt", created_by as "createdBy",
      started_at as "startedAt", finished_at as "finishedAt", progress,
      jsonb_path_query_array(tables, '$[*].name') as names,
      jsonb_path_query_array(tables, '$[*].rowCount.value') as "rowCounts",
      jsonb_path_query_array(plan, '$.parts[*].table') as places,
      jsonb_path_query_array(plan, '$.parts[*].object') as objects
    from ${ctx.db.table('import')} where ${all([...before, ...mine(ctx)])} order by id desc limit ${limit + 1}`)
  const shown = rows.slice(0, limit)
  const next = rows.length > limit ? (shown.at(-1)?.id ?? null) : null
  return { imports: shown.map(summary), page: { next } }
}

function summary({ names, rowCounts, places, objects, progress, ...row }: SummaryRow): Summary {
  const objectOf = (table: number) => objects[places.indexOf(table)] ?? null
  const tables = names.map((name, at) => ({ name, object: objectOf(at), rows: rowCounts[at] ?? 0 }))
  return { ...row, progress: wireProgress(progress), tables }
}
