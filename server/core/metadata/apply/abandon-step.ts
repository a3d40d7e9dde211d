import type { SlowStep } from '../plan/steps.ts'
import { abandonConversion } from './convert-field.ts'
import { abandonUniqueness } from './make-unique.ts'
import type { StepRun } from './run-metadata-operation.ts'

/**
 * Takes away what a step that will not come to its end left half built, so that everything is as before it:
 * columns whose name the next change would choose again, an index that would go on refusing values.
 */
export async function abandonStep(run: StepRun, step: SlowStep | undefined): Promise<void> {
  if (step?.kind === 'convert-field') await abandonConversion(run, step)
  if (step?.kind === 'make-unique') await abandonUniqueness(run, step)
}
