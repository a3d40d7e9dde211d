import { isLong, isMadeByProduct } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'

const firstFields = 6

/**
 * The fields a new record is asked for: its name, what is required, what was given, then what its module
 * asks (`asked`) or else the first others up to six; the rest on request. What the product writes itself is never asked for.
 */
export function createFields(
  object: ObjectDefinition,
  given: Readonly<Record<string, unknown>>,
  asked: readonly string[] = [],
): { first: FieldDefinition[]; more: FieldDefinition[] } {
  const writable = liveFields(object).filter((field) => field.readOnly !== true && !isMadeByProduct(field))
  const needed = (field: FieldDefinition) =>
    field.name === object.titleField ||
    field.name in given ||
    asked.includes(field.name) ||
    (field.required === true && field.defaultValue === undefined)
  const others = writable.filter((field) => !needed(field) && !(isLong(field) || field.type === 'file'))
  const room = asked.length > 0 ? 0 : Math.max(0, firstFields - writable.filter(needed).length)
  const chosen = new Set([...writable.filter(needed), ...others.slice(0, room)])
  const rank = (field: FieldDefinition) =>
    field.name === object.titleField
      ? -1
      : asked.includes(field.name)
        ? asked.indexOf(field.name)
        : asked.length
  return {
    first: writable.filter((field) => chosen.has(field)).sort((a, b) => rank(a) - rank(b)),
    more: writable.filter((field) => !chosen.has(field)),
  }
}
