import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { isLong } from '../../../../shared/core/fields/traits.ts'
import { holdsSeveralObjects, isReference } from '../../../../shared/core/references.ts'
import type { FieldPath } from '../../metadata/field-path.ts'

const apart: ReadonlySet<string> = new Set(['json', 'composite'])

/** Can rows be put together by the values of a path? Not by those nearly every record has one of its own of. */
export function isGroupable(path: Pick<FieldPath, 'field' | 'part' | 'isSingle'>): boolean {
  const { field, part, isSingle } = path
  const isOneKind = !isReference(field) || (!holdsSeveralObjects(field) && field.type !== 'file')
  const isWhole = part !== undefined || !apart.has(shownTypeOf(field).kind(field))
  return (isSingle || field.options.many === true) && isOneKind && isWhole && !isLong(field) && !field.unique
}

/** Is it grouped by spans of time? */
export function isGroupedByTime({ field }: Pick<FieldPath, 'field'>): boolean {
  const kind = shownTypeOf(field).kind(field)
  return kind === 'date' || kind === 'dateTime'
}
