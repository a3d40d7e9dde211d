import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { isNumeric, isTime } from '../../../../shared/core/fields/traits.ts'
import {
  type FieldDefinition,
  liveFields,
  type Metadata,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects, isReference, targetNames } from '../../../../shared/core/references.ts'
import { type FieldPath, fieldPath } from '../../metadata/field-path.ts'
import { isSummable } from '../../metadata/summable.ts'

const groupKinds = new Set(['choice', 'choices', 'boolean', 'reference', 'references', 'date', 'dateTime'])
const ownSystemFields = ['createdAt', 'createdBy']

/** May a chart have one group for each value of the field? Free text and amounts have too many. */
export function isChartGroup(field: FieldDefinition): boolean {
  const shown = resultField(field)
  if (isReference(shown) && holdsSeveralObjects(shown)) return false
  return groupKinds.has(shownTypeOf(shown).kind(shown))
}

/** What records may be grouped by: fields of their own, when and by whom they were made, and fields one reference away. */
export function chartGroups(metadata: Metadata, object: ObjectDefinition): FieldPath[] {
  const own = [...liveFields(object).map((field) => field.name), ...ownSystemFields]
  const further = liveFields(object).flatMap((field) => {
    if (!isReference(field) || field.options.many === true || holdsSeveralObjects(field)) return []
    const target = metadata.objects.get(targetNames(field)[0] ?? '')
    return target ? liveFields(target).map((other) => `${field.name}.${other.name}`) : []
  })
  return [...own, ...further].flatMap((path) => {
    const found = fieldPath(metadata, object, path)
    const isOne = found?.resolved.end.kind !== 'records' || path.indexOf('.') === -1
    return found && isOne && isChartGroup(found.field) ? [found] : []
  })
}

/** Is it grouped by periods? */
export function hasPeriods({ field }: FieldPath): boolean {
  return isTime(resultField(field))
}

/** What can be measured: sums of what adds up, averages of every number. */
export function chartMeasures(
  object: ObjectDefinition,
): { function: 'sum' | 'avg'; field: FieldDefinition }[] {
  const numbers = liveFields(object).filter((field) => isNumeric(resultField(field)))
  return numbers.flatMap((field) => [
    ...(isSummable(field) ? [{ function: 'sum' as const, field }] : []),
    { function: 'avg' as const, field },
  ])
}
