import type { ImportProblem } from '../../../../shared/core/imports/import-plan.ts'
import type { Context } from '../../../platform/context.ts'
import { importBatch } from './import-batch.ts'
import type { ImportRow, PartContext } from './import-row.ts'
import { assuming, openTrial } from './trial.ts'

/**
 * Which of some rows will not go in whatever options are added, found by trying them: for rows that fail
 * none are added. Without an option its rows lack a value, so what is said of that value does not count.
 */
export async function refusedRows(
  ctx: Context,
  context: PartContext,
  rows: readonly ImportRow[],
): Promise<ReadonlySet<number>> {
  const trial = openTrial(ctx, { parts: [context.part] })
  const tried = rows.map((row) => ({ ...row, values: {}, postponed: [], problems: [...row.problems] }))
  await ctx.transaction((tx) =>
    importBatch(assuming(tx, trial), {
      context,
      rows: tried,
      // Its own: what a trial makes is not there to be linked to.
      indexes: { opened: new Map() },
      trial,
      isFirst: false,
    }),
  )
  const lacking = new Set(
    context.part.columns.flatMap(({ target, column }) =>
      target.kind === 'field' && target.createOptions === true ? [column] : [],
    ),
  )
  const counts = ({ severity, column, code }: ImportProblem) =>
    severity === 'error' && code !== 'records.rule' && !lacking.has(column ?? '')
  return new Set(tried.filter(({ problems }) => problems.some(counts)).map(({ line }) => line))
}
