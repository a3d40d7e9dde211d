import { checkFilter } from '../../../../shared/core/check-filter.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ResolvedFilter } from '../../../../shared/core/resolved-filter.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { visibleToActor } from './visible-path.ts'

/** A filter from JSON, checked as the actor sees the object. Refuses with every mistake at its place. */
export function readFilter(ctx: Context, object: ObjectDefinition, input: unknown): ResolvedFilter {
  const { metadata, values: context } = ctx
  const check = checkFilter(input, object, { metadata, context, visible: visibleToActor(ctx), history: true })
  if (check.ok) return check.resolved
  throw new AppError(
    'invalid',
    'filters.invalid',
    'This filter cannot be used. See details for what is wrong where.',
    {
      details: check.details,
    },
  )
}
