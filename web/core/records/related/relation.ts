import type { Reference, ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { holdsSeveralObjects } from '../../../../shared/core/references.ts'
import type { InverseReference } from '../../metadata/inverse-references.ts'

/** How records point at one by a field: which do, and the field's value with and without it. */
interface Relation {
  filter: Filter
  /** The value of a new record that points here. */
  linked: ReferenceValue
  /** The value of a record once it points here too. */
  withLink: (value: unknown) => ReferenceValue
  /** The value of a record once it points here no more; null where nothing is left. */
  withoutLink: (value: unknown) => ReferenceValue | null
}

/** How the records of a related list point at a record. */
export function relationOf({ field }: InverseReference, record: RecordValues): Relation {
  const many = field.options.many === true
  const target: Reference = holdsSeveralObjects(field) ? { object: record.object, id: record.id } : record.id
  const others = (value: unknown): Reference[] =>
    // Values of a reference field are one reference or several.
    value == null ? [] : [value as ReferenceValue].flat().filter((one) => idsOf(one)[0] !== record.id)
  return {
    filter: many
      ? { field: field.name, op: 'hasAny', value: [record.id] }
      : { field: field.name, op: 'eq', value: record.id },
    linked: many ? [target] : target,
    withLink: (value) => (many ? [...others(value), target] : target),
    withoutLink: (value) => {
      const left = many ? others(value) : []
      return left.length > 0 ? left : null
    },
  }
}
