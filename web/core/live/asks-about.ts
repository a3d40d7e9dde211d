import { isDerived } from '../../../shared/core/fields/traits.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'

/** Never others when values of a record change. */
const lasting: ReadonlySet<string> = new Set(['id', 'createdAt', 'createdBy'])

/**
 * May the answer to a question (what is summed, grouped, filtered by) be another one after some fields of records
 * changed, given by name? What cannot be told from names is: a search, what other records hold, whose a record is
 * now, for by that it is seen.
 */
export function asksAbout(
  question: readonly unknown[],
  object: ObjectDefinition,
  changed: ReadonlySet<string>,
): boolean {
  if (object.ownerField !== undefined && changed.has(object.ownerField)) return true
  // Beside its parts only what is searched for stands as a bare text.
  if (question.some((part) => typeof part === 'string' && part !== '')) return true
  return fieldsIn(question).some((path) => {
    const name = path.split('.')[0]!
    if (changed.has(name)) return true
    const field = findField(object, name)
    return field === undefined ? !lasting.has(name) : follows(object, field, changed)
  })
}

/** Is a value computed from what changed? Sums over records of other objects are not. */
function follows(
  object: ObjectDefinition,
  field: FieldDefinition,
  changed: ReadonlySet<string>,
  looked: ReadonlySet<string> = new Set(),
): boolean {
  if (!isDerived(field) || looked.has(field.name)) return false
  const { rollUp, expression } = field.options
  if (rollUp !== undefined) return rollUp.object === object.name
  // Whatever is written like a name in it: one too many asks once too often, one too few shows what is no more.
  const names = expression?.match(/\w+/g) ?? []
  return names.some((name) => {
    if (changed.has(name)) return true
    const read = findField(object, name)
    return read !== undefined && follows(object, read, changed, new Set([...looked, field.name]))
  })
}

function fieldsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(fieldsIn)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'field' && typeof value === 'string'
      ? [value]
      : key === 'search' && value
        ? ['?']
        : fieldsIn(value),
  )
}
