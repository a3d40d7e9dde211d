import { holdsSeveral } from '../../../../shared/core/fields/traits.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { BulkRequest } from '../../../../shared/core/operations.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { checkValuesFor } from '../../records/index.ts'

/**
 * Looks whether what is put in and taken out makes sense before work on many records begins: fields that hold
 * several, the actor may write, of values they take, and none that is set as a whole too, or both ways at once.
 */
export function checkAmendment(
  ctx: Context,
  object: ObjectDefinition,
  { values = {}, add = {}, remove = {} }: BulkRequest,
): void {
  for (const part of [add, remove]) {
    for (const name of Object.keys(part)) {
      const field = findField(object, name)
      const isSeen = field !== undefined && ctx.access.canReadField(object.id, field.id)
      if (isSeen && !holdsSeveral(field)) throw notSeveral(name)
      if (Object.hasOwn(values, name)) throw unclear(name, 'Set a field, or add to it and remove from it.')
    }
    checkValuesFor(ctx, object, part, () => true)
  }
}

/** What is asked for does not say clearly enough which records, or what to do with them. */
export function unclear(path: string, message: string): AppError {
  return new AppError('invalid', 'operations.unclear', message, {
    details: [{ path, code: 'operations.unclear', message }],
  })
}

function notSeveral(path: string): AppError {
  const message = 'This field holds one value, so nothing is added to it or removed from it. Set it instead.'
  return new AppError('invalid', 'operations.holds-one', message, {
    details: [{ path, code: 'operations.holds-one', message }],
  })
}
