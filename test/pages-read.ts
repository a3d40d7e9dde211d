import type { Context } from '../server/platform/context.ts'
import { type Sql, sql } from '../server/platform/database/sql.ts'

interface Explained {
  Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number }
}

/**
 * What reading costs, on a machine however busy: the pages of 8 KB that its statements read, found in memory or not.
 * `work` runs once with a context that takes down what is asked; each statement is then asked again and explained.
 */
export async function pagesRead<T>(
  ctx: Context,
  work: (ctx: Context) => Promise<T>,
): Promise<{ result: T; pages: number; statements: number }> {
  const asked: Sql[] = []
  const { db } = ctx
  const noting = {
    ...db,
    rows: (statement: Sql) => db.rows(noted(statement)),
    query: <Row>(statement: Sql) => db.query<Row>(noted(statement)),
  }
  function noted(statement: Sql): Sql {
    asked.push(statement)
    return statement
  }
  const result = await work({ ...ctx, db: noting })
  const reads = asked.filter((statement) => !statement.compile().text.trim().startsWith('explain'))
  let pages = 0
  for (const statement of reads) pages += await pagesOf(ctx, statement)
  return { result, pages, statements: reads.length }
}

async function pagesOf({ db }: Context, statement: Sql): Promise<number> {
  const [row] = await db.rows(sql`explain (analyze, buffers, format json) ${statement}`)
  const { Plan } = (row![0] as Explained[])[0]!
  return Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks']
}
