import { shownTypeOf } from '../../../shared/core/fields/shown/index.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../shared/core/records.ts'
import { holdsSeveralObjects, isReference } from '../../../shared/core/references.ts'
import type { FieldPath } from './field-path.ts'

/** What holds the value of a column: a record, or one it points at where the path goes over references. */
export type Holder = Pick<RecordValues, 'failedFormulas'> & Record<string, unknown>

/** The record that holds the value of a column; undefined where the way to it ends before. */
export function holderIn(
  { resolved }: Pick<FieldPath, 'resolved'>,
  record: RecordValues,
  related: Related,
): Holder | undefined {
  let here: Holder | undefined = record
  for (const step of resolved.steps) {
    const target: unknown = here?.[step.field.name]
    const id = typeof target === 'string' ? target : (target as { id?: string } | null)?.id
    here = id === undefined ? undefined : related[id]
  }
  return here
}

/** Is it a formula that gives nothing for the record though it should? */
export function hasFailed({ name }: Pick<FieldDefinition, 'name'>, holder: Holder | undefined): boolean {
  return holder?.failedFormulas?.[name] !== undefined && (holder[name] ?? null) === null
}

/** The value of a column for a record, through references where the path goes over some. */
export function valueIn(
  column: Pick<FieldPath, 'resolved' | 'field' | 'part'>,
  record: RecordValues,
  related: Related,
): unknown {
  const whole = holderIn(column, record, related)?.[column.field.name] ?? null
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
