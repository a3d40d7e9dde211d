import { liveFields, type Metadata, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { checkRollUp } from './check-roll-up.ts'
import { metadataProblem } from './metadata-problems.ts'
import { withObject } from './with-object.ts'

/**
 * Nothing may become what something else can no longer compute with: roll-ups of other objects over this
 * one must still find what they read. References to a binned object stay and find nothing, so they are no
 * hindrance.
 */
export function checkUses(
  before: ObjectDefinition | null,
  after: ObjectDefinition,
  metadata: Metadata,
): ErrorDetail[] {
  if (before === null) return []
  const next = withObject(metadata, after)
  return [...next.objects.values()]
    .filter((parent) => parent.id !== after.id)
    .flatMap((parent) =>
      liveFields(parent)
        .filter((field) => field.type === 'rollUp' && field.options.rollUp?.object === before.name)
        .flatMap((field) => {
          const problem = checkRollUp(parent, field, next)[0]
          const used = [`${parent.name}.${field.name}`]
          return problem ? [metadataProblem('', 'metadata.used-by', { name: before.name, used })] : []
        }),
    )
}
