import { partField } from './fields/part-field.ts'
import { shownTypeOf } from './fields/shown/index.ts'
import type { Operator } from './filters.ts'
import type { FieldDefinition } from './metadata.ts'
import type { PathEnd } from './resolve-path.ts'
import { systemField } from './system-field.ts'

/** The value a path ends at: of a field, of one part of it, or a system property. */
interface ValueAtEnd {
  field: FieldDefinition
  part: string | null
  /** What the value is by itself: the field, or that of its part. */
  own: FieldDefinition
}

/** The value at the end of a path that ends at one. */
export function valueAt(end: Exclude<PathEnd, { kind: 'records' }>): ValueAtEnd {
  if (end.kind === 'system') return { field: systemField(end.name), part: null, own: systemField(end.name) }
  const part = end.part ?? null
  return { field: end.field, part, own: (part !== null && partField(end.field, part)) || end.field }
}

/** What can be asked of records that point here. */
export const operatorsOfRecords: readonly Operator[] = ['some', 'none', 'isBlank', 'isNotBlank']

/** What can be asked of whatever a path ends at. */
export function offeredOperators(end: PathEnd): readonly Operator[] {
  if (end.kind === 'records') return operatorsOfRecords
  const { own } = valueAt(end)
  return shownTypeOf(own).operators(own)
}
