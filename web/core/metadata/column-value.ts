import { shownTypeOf } from '../../../shared/core/fields/shown/index.ts'
import type { RecordValues, Related } from '../../../shared/core/records.ts'
import { holdsSeveralObjects, isReference } from '../../../shared/core/references.ts'
import type { FieldPath } from './field-path.ts'

/** The value of a column for a record, through references where the path goes over some. */
export function valueIn(
  column: Pick<FieldPath, 'resolved' | 'field' | 'part'>,
  record: RecordValues,
  related: Related,
): unknown {
  let here: Record<string, unknown> | undefined = record
  for (const step of column.resolved.steps) {
    const target: unknown = here?.[step.field.name]
    const id = typeof target === 'string' ? target : (target as { id?: string } | null)?.id
    here = id === undefined ? undefined : related[id]
  }
  const whole = here?.[column.field.name] ?? null
  return column.part === undefined
    ? whole
    : ((whole as Record<string, unknown> | null)?.[column.part] ?? null)
}

/** May people sort by it? Whatever has an order and one value. */
export function isSortable(column: Pick<FieldPath, 'field' | 'isSingle'>): boolean {
  const kind = shownTypeOf(column.field).kind(column.field)
  return column.isSingle && kind !== 'json' && kind !== 'references'
}

/** Can a list be opened where a value of it stands? Where there are so many that looking takes long. */
export function isReachable({ field, part }: Pick<FieldPath, 'field' | 'part'>): boolean {
  if (isReference(field)) return !holdsSeveralObjects(field)
  return part !== undefined || !few.has(shownTypeOf(field).kind(field))
}

const few: ReadonlySet<string> = new Set(['choice', 'choices', 'boolean', 'references', 'json'])
