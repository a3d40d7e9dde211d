import { checkFilter } from '../../../../shared/core/check-filter.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { isNumeric, isTime } from '../../../../shared/core/fields/traits.ts'
import {
  type FieldDefinition,
  findField,
  isLinked,
  type Metadata,
  type ObjectDefinition,
  type ResultType,
  resultTypes,
} from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects, isReference, targetNames } from '../../../../shared/core/references.ts'
import { resolvePath } from '../../../../shared/core/resolve-path.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { conditionsIn } from './conditions-in.ts'
import { metadataProblem } from './metadata-problems.ts'
import { neutralValues } from './neutral-values.ts'

/**
 * Everything wrong with what a roll-up computes over, at paths below its options: the child, its reference
 * to this object, the field, the filter. `metadata` has the object as it is to be.
 */
export function checkRollUp(
  object: ObjectDefinition,
  field: FieldDefinition,
  metadata: Metadata,
): ErrorDetail[] {
  const rollUp = field.options.rollUp!
  const child = metadata.objects.get(rollUp.object)
  if (!child) return [metadataProblem('rollUp.object', 'metadata.unknown-target', { object: rollUp.object })]
  const via = findField(child, rollUp.via)
  const pointsHere = via && isReference(via) && !isLinked(via) && !holdsSeveralObjects(via)
  if (!pointsHere || targetNames(via)[0] !== object.name) {
    const params = { field: rollUp.via, object: rollUp.object }
    return [metadataProblem('rollUp.via', 'metadata.bad-roll-up-via', params)]
  }
  return [...checkMeasured(child, field), ...checkRollUpFilter(child, field, metadata)]
}

/** The type of a roll-up's result follows from what it computes: counts and sums of numbers are numbers. */
export function rollUpResultType(field: FieldDefinition, child: ObjectDefinition | undefined): ResultType {
  const rollUp = field.options.rollUp
  if (!rollUp || rollUp.function === 'count' || !child) return 'number'
  const of = findField(child, rollUp.field ?? '')
  const result = of && resultField(of)
  if (!result || !(isNumeric(result) || isTime(result))) return 'number'
  return resultTypes.find((type) => type === result.type) ?? 'number'
}

function checkMeasured(child: ObjectDefinition, field: FieldDefinition): ErrorDetail[] {
  const { function: how, field: name = '' } = field.options.rollUp!
  if (how === 'count') return []
  const of = findField(child, name)
  const isSummed = how === 'sum' || how === 'avg'
  const result = of && resultField(of)
  if (result && (isNumeric(result) || (!isSummed && isTime(result)))) return []
  return [metadataProblem('rollUp.field', 'metadata.bad-roll-up-field', { function: how, field: name })]
}

/**
 * The filter looks at the child alone, for what stands behind its references changes without the child; and
 * it asks neither for the day nor for who asks, for then a stored result would be true for a day or one reader.
 */
function checkRollUpFilter(
  child: ObjectDefinition,
  field: FieldDefinition,
  metadata: Metadata,
): ErrorDetail[] {
  const { filter } = field.options.rollUp!
  if (filter === undefined) return []
  const checked = checkFilter(filter, child, { metadata, context: neutralValues, path: 'rollUp.filter' })
  if (!checked.ok) return checked.details
  return conditionsIn(filter).flatMap(({ field: path, op, value }) => {
    const resolved = resolvePath(metadata, child, path)
    if (typeof resolved === 'string' || resolved.steps.length > 0 || resolved.end.kind === 'records')
      return [metadataProblem('rollUp.filter', 'metadata.far-filter', { field: path })]
    const moves = op === 'within' || [value].flat().some((one) => one === 'me' || one === 'myTeam')
    return moves ? [metadataProblem('rollUp.filter', 'metadata.moving-filter', { field: path })] : []
  })
}
