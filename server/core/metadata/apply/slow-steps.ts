import type { SlowStep } from '../plan/steps.ts'
import { buildIndex } from './build-index.ts'
import { convertField } from './convert-field.ts'
import { dropIndexOf } from './drop-index.ts'
import { makeUnique } from './make-unique.ts'
import { numberRecords } from './number-records.ts'
import { recompute } from './recompute.ts'
import { reindexSearch } from './reindex-search.ts'
import { removeTraces } from './remove-traces.ts'
import type { StepRun } from './run-metadata-operation.ts'
import { buildSorted, sortIn } from './sort-in.ts'

type Runners = {
  [Kind in SlowStep['kind']]: (run: StepRun, step: SlowStep & { kind: Kind }) => Promise<void>
}

const runners: Runners = {
  'build-index': buildIndex,
  'build-sorted': buildSorted,
  'sort-in': sortIn,
  'drop-index': dropIndexOf,
  'make-unique': makeUnique,
  'convert-field': convertField,
  'number-records': numberRecords,
  recompute,
  'reindex-search': reindexSearch,
  'remove-traces': removeTraces,
}

/** Runs one slow step to its end; run again after an interruption it goes on from what it finds done. */
export async function runSlowStep<Kind extends SlowStep['kind']>(
  run: StepRun,
  step: SlowStep & { kind: Kind },
): Promise<void> {
  await runners[step.kind](run, step)
}
