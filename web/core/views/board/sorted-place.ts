import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import type { Sort } from '../../../../shared/core/filters.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'

/**
 * The place a card takes in a column by the order of the column, as the server sorts: blanks last, newest
 * first where nothing is asked. Where the order cannot be told here (names of other records), the top.
 */
export function sortedPlace(
  object: ObjectDefinition,
  sort: readonly Sort[],
  records: readonly RecordValues[],
  card: RecordValues,
): number {
  const order = sort.length > 0 ? sort : [{ field: 'createdAt', direction: 'desc' as const }]
  const compare = comparison(object, order)
  if (compare === null) return 0
  const others = records.filter((record) => record.id !== card.id)
  const at = others.findIndex((record) => compare(card, record) < 0)
  return at === -1 ? others.length : at
}

type Compare = (a: RecordValues, b: RecordValues) => number

function comparison(object: ObjectDefinition, sort: readonly Sort[]): Compare | null {
  const parts = sort.map(({ field, direction }) => {
    const values = valuesOf(object, field)
    return values && { ...values, sign: direction === 'desc' ? -1 : 1 }
  })
  if (parts.some((part) => part === null)) return null
  return (a, b) => {
    for (const part of parts) {
      const result = part ? byPart(part, a, b) : 0
      if (result !== 0) return result
    }
    return 0
  }
}

interface Part {
  name: string
  compare: (a: unknown, b: unknown) => number
  sign: number
}

function byPart({ name, compare, sign }: Part, a: RecordValues, b: RecordValues): number {
  const [one, other] = [a[name] ?? null, b[name] ?? null]
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
  return sign * compare(one, other)
}

function valuesOf(object: ObjectDefinition, name: string): Omit<Part, 'sign'> | null {
  if (name === 'createdAt' || name === 'updatedAt') return { name, compare: byText }
  const field = findField(object, name)
  if (!field) return null
  const shown = resultField(field)
  const type = shownTypeOf(shown)
  const kind = type.kind(shown)
  if (kind === 'reference' || kind === 'references' || kind === 'choices') return null
  return { name, compare: (a, b) => type.compare(a, b, shown) }
}

function byText(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}
