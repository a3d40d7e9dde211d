import { indexesOf } from '../indexes-of.ts'
import type { SlowStep } from '../plan/steps.ts'
import { dropIndex, dropStatistics } from '../table-statements.ts'
import type { StepRun } from './run-metadata-operation.ts'

/** Drops an index and its statistics without holding anyone up, unless a later change of definitions wants it again. */
export async function dropIndexOf(run: StepRun, step: SlowStep & { kind: 'drop-index' }): Promise<void> {
  const { metadata, values } = await run.context()
  const wanted = [...metadata.byId.values()].some((object) =>
    indexesOf(object, values).some((index) => index.name === step.index),
  )
  if (wanted) return
  await run.db.run(dropIndex(run.db, step.index))
  // After the index, so that one that stands has them.
  await run.db.run(dropStatistics(run.db, step.index))
}
