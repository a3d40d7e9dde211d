import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'

/** The live object of that name. One the actor may read nothing of is as unknown as one that does not exist. */
export function readableObject(ctx: Context, name: string): ObjectDefinition {
  const object = ctx.metadata.objects.get(name)
  if (object !== undefined && ctx.access.object(object.id).read !== 'none') return object
  throw new AppError(
    'not-found',
    'records.unknown-object',
    `There is no object "${name}" here, or you may not see it.`,
    {
      params: { object: name },
    },
  )
}
