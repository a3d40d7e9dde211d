import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { isDerived } from '../../../shared/core/fields/traits.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { AppError, type ErrorDetail } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'

/**
 * Looks whether the actor may set these values at all, before work on many records begins with them:
 * refuses unknown and read-only fields and values of the wrong type, each at its name.
 */
export function checkValuesFor(
  ctx: Context,
  object: ObjectDefinition,
  values: Readonly<Record<string, unknown>>,
  isSettable: (field: FieldDefinition, value: unknown) => boolean,
): void {
  const details = Object.entries(values).flatMap(([name, value]): ErrorDetail[] => {
    const field = findField(object, name)
    if (field === undefined || !ctx.access.canReadField(object.id, field.id)) return [unknown(object, name)]
    const mayWrite = field.readOnly !== true && !isDerived(field)
    if (!mayWrite || !ctx.access.canWriteField(object.id, field.id) || !isSettable(field, value))
      return [
        { path: name, code: 'records.read-only-field', message: 'This field cannot be written this way.' },
      ]
    const parsed = fieldTypeOf(field).parse(value, field, ctx.values)
    if (parsed.ok) return []
    const { part, ...problem } = parsed.problem
    return [{ path: part === undefined ? name : `${name}.${part}`, ...problem }]
  })
  if (details.length === 0) return
  throw new AppError(
    'invalid',
    'records.invalid',
    'Some values were not accepted. Correct them and save again.',
    { details },
  )
}

function unknown(object: ObjectDefinition, name: string): ErrorDetail {
  return {
    path: name,
    code: 'records.unknown-field',
    message: `There is no field "${name}" on ${object.name}.`,
  }
}
