import { isDerived } from '../../../shared/core/fields/traits.ts'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'

/** Never others when values of a record change. */
const lasting: ReadonlySet<string> = new Set(['id', 'createdAt', 'createdBy'])

/**
 * May the answer to a question (what is summed, grouped, filtered by) be another one after some fields of records
 * changed, given by name? What cannot be told from names is: a search, what is computed, what other records hold.
 */
export function asksAbout(
  question: readonly unknown[],
  object: ObjectDefinition,
  changed: ReadonlySet<string>,
): boolean {
  // Beside its parts only what is searched for stands as a bare text.
  if (question.some((part) => typeof part === 'string' && part !== '')) return true
  return fieldsIn(question).some((path) => {
    const name = path.split('.')[0]!
    if (changed.has(name)) return true
    const field = findField(object, name)
    return field === undefined ? !lasting.has(name) : isDerived(field)
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
