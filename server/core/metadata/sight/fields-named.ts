import { compileExpression } from '../../../../shared/core/expressions/compile-expression.ts'
import { isComputedDefault } from '../../../../shared/core/expressions/default-value.ts'
import {
  type FieldDefinition,
  findField,
  type Metadata,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import { conditionsIn } from '../plan/conditions-in.ts'

/** A field that a definition reads, with the object it belongs to. */
export interface NamedField {
  object: ObjectDefinition
  field: FieldDefinition
}

/** The fields whose values a field's definition reads: of its own record, or of those it rolls up. */
export function fieldsNamedBy(
  metadata: Metadata,
  object: ObjectDefinition,
  field: FieldDefinition,
): NamedField[] {
  const { expression, rateDateField, rollUp } = field.options
  const child = field.type === 'rollUp' && rollUp ? metadata.objects.get(rollUp.object) : undefined
  const asked = rollUp?.filter === undefined ? [] : conditionsIn(rollUp.filter)
  const own = [
    ...(field.type === 'formula' && expression !== undefined ? namesIn(object, expression) : []),
    ...(isComputedDefault(field.defaultValue) ? namesIn(object, field.defaultValue.expression) : []),
    ...(rateDateField === undefined ? [] : [rateDateField]),
  ]
  const rolledUp = [rollUp?.via, rollUp?.field, ...asked.map((one) => one.field.split('.')[0])]
  return [...named(object, own), ...(child === undefined ? [] : named(child, rolledUp))]
}

/** The fields of its own object that an expression reads. */
export function fieldsReadBy(object: ObjectDefinition, expression: string): NamedField[] {
  return named(object, namesIn(object, expression))
}

function namesIn(object: ObjectDefinition, expression: string): readonly string[] {
  const compiled = compileExpression(expression, object, { allowsNow: true })
  return compiled.ok ? compiled.expression.fields : []
}

function named(object: ObjectDefinition, names: readonly (string | undefined)[]): NamedField[] {
  return [...new Set(names)].flatMap((name) => {
    const field = name === undefined ? undefined : findField(object, name)
    return field === undefined ? [] : [{ object, field }]
  })
}
