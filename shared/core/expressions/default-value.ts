import type { ErrorDetail } from '../../platform/errors.ts'
import type { ValueContext } from '../fields/field-type.ts'
import { isObject } from '../fields/problems.ts'
import { traitsOf } from '../fields/traits.ts'
import type { FieldDefinition, ObjectDefinition } from '../metadata.ts'
import { compileExpression, type ExpressionResult } from './compile-expression.ts'
import { fieldReader } from './field-reader.ts'

const compiled = new WeakMap<ObjectDefinition, Map<string, ExpressionResult>>()

/** Is a default an expression rather than a value? */
export function isComputedDefault(value: unknown): value is { expression: string } {
  return isObject(value) && typeof value.expression === 'string' && Object.keys(value).length === 1
}

/** What is wrong with the expression of a field's default; nothing for a default that is a value. */
export function checkDefault(field: FieldDefinition, object: ObjectDefinition): ErrorDetail[] {
  if (!isComputedDefault(field.defaultValue)) return []
  const gives = traitsOf(field).defaultGives
  const rules = { allowsNow: true, ...(gives && { gives }) }
  const result = compileExpression(field.defaultValue.expression, object, rules)
  if (result.ok) return []
  const { line, column, params, code, message } = result.problem
  return [{ path: 'defaultValue.expression', code, message, params: { ...params, line, column } }]
}

/**
 * The wire value of a default for a record that is being made, still to be parsed by the field's type:
 * the default itself, or the result of its expression as the field's type writes it.
 */
export function defaultValueOf(
  field: FieldDefinition,
  around: { object: ObjectDefinition; record: Readonly<Record<string, unknown>>; context: ValueContext },
): unknown {
  const { defaultValue } = field
  if (!isComputedDefault(defaultValue)) return defaultValue
  const result = compileOnce(defaultValue.expression, around.object)
  const value = result.ok ? result.expression.evaluate(around.record, around.context) : null
  const write = typeof value === 'number' ? fieldReader(field, null)?.write : undefined
  return write === undefined ? value : write(Number(value))
}

function compileOnce(source: string, object: ObjectDefinition): ExpressionResult {
  const known = compiled.get(object) ?? new Map<string, ExpressionResult>()
  compiled.set(object, known)
  const before = known.get(source)
  if (before) return before
  const result = compileExpression(source, object, { allowsNow: true })
  known.set(source, result)
  return result
}
