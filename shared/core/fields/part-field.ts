import type { FieldDefinition } from '../metadata.ts'
import type { FieldTypeName, ValueKind } from './field-type.ts'
import { resultField } from './result-field.ts'
import { shownTypeOf } from './shown/index.ts'

const typeOfKind: Partial<Record<ValueKind, FieldTypeName>> = { text: 'text', number: 'number' }
const partFields = new WeakMap<FieldDefinition, Map<string, FieldDefinition>>()

/**
 * A part of a composite field ('city' of an address) as a field of its own: what filters and expressions
 * compare it by. undefined when there is no such part.
 */
export function partField(field: FieldDefinition, part: string): FieldDefinition | undefined {
  const known = partFields.get(field)?.get(part)
  if (known) return known
  const { parts } = shownTypeOf(resultField(field))
  const kind = parts && Object.hasOwn(parts, part) ? parts[part] : undefined
  const type = kind && typeOfKind[kind]
  if (!type) return undefined
  const made: FieldDefinition = {
    id: `${field.id}.${part}`,
    name: `${field.name}.${part}`,
    label: field.label,
    type,
    column: field.column,
    options: {},
  }
  partFields.set(field, (partFields.get(field) ?? new Map<string, FieldDefinition>()).set(part, made))
  return made
}

/** The value of a part: null where the whole or the part is blank. An amount is a number here. */
export function partValue(value: unknown, part: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return null
  const found: unknown = Reflect.get(value, part)
  if (part === 'amount') return Number(found)
  return found === undefined || found === '' ? null : found
}
