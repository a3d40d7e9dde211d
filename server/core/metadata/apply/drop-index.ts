import { indexesOf } from '../indexes-of.ts'
import type { SlowStep } from '../plan/steps.ts'
import { dropIndex } from '../table-statements.ts'
import type { StepRun } from './run-metadata-operation.ts'

/** Drops an index without holding anyone up, unless a later change of definitions wants it again. */
export async function dropIndexOf(run: StepRun, step: SlowStep & { kind: 'drop-index' }): Promise<void> {
  const { metadata, values } = await run.context()
  const wanted = [...metadata.byId.values()].some((object) =>
    indexesOf(object, values).some((index) => index.name === step.index),
  )
  if (!wanted) await run.db.run(dropIndex(run.db, step.index))
}
