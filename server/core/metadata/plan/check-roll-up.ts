import { checkFilter } from '../../../../shared/core/check-filter.ts'
import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import {
  type FieldDefinition,
  findField,
  isLinked,
  type Metadata,
  type ObjectDefinition,
  type ResultType,
} from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects, isReference, targetNames } from '../../../../shared/core/references.ts'
import { resolvePath } from '../../../../shared/core/resolve-path.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { metadataProblem } from './metadata-problems.ts'
import { neutralValues } from './neutral-values.ts'

const summed: ReadonlySet<FieldTypeName> = new Set(['number', 'percent', 'currency'])
const ordered: ReadonlySet<FieldTypeName> = new Set([...summed, 'date', 'dateTime'])

/**
 * Everything wrong with what a roll-up computes over, at paths below its options: the child, its reference
 * to this object, the field, the filter, and that it does not read its own result by way of others.
 * `metadata` has the object as it is to be.
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
  const problems = [...checkMeasured(child, field), ...checkRollUpFilter(child, field, metadata)]
  if (problems.length > 0) return problems
  const circle = circleFrom(object, field, metadata)
  return circle === null ? [] : [metadataProblem('rollUp', 'metadata.cycle', { path: circle.join(' ← ') })]
}

/** The type of a roll-up's result follows from what it computes: counts and sums of numbers are numbers. */
export function rollUpResultType(field: FieldDefinition, child: ObjectDefinition | undefined): ResultType {
  const rollUp = field.options.rollUp
  if (!rollUp || rollUp.function === 'count' || !child) return 'number'
  const of = findField(child, rollUp.field ?? '')
  const type = of && resultField(of).type
  return type === 'currency' || type === 'date' || type === 'dateTime' ? type : 'number'
}

function checkMeasured(child: ObjectDefinition, field: FieldDefinition): ErrorDetail[] {
  const { function: how, field: name = '' } = field.options.rollUp!
  if (how === 'count') return []
  const of = findField(child, name)
  const fits = how === 'sum' || how === 'avg' ? summed : ordered
  if (of && fits.has(resultField(of).type)) return []
  return [metadataProblem('rollUp.field', 'metadata.bad-roll-up-field', { function: how, field: name })]
}

/** The filter looks at the child alone: what stands behind its references changes without the child. */
function checkRollUpFilter(
  child: ObjectDefinition,
  field: FieldDefinition,
  metadata: Metadata,
): ErrorDetail[] {
  const { filter } = field.options.rollUp!
  if (filter === undefined) return []
  const checked = checkFilter(filter, child, { metadata, context: neutralValues, path: 'rollUp.filter' })
  if (!checked.ok) return checked.details
  const far = pathsIn(filter).filter((path) => {
    const resolved = resolvePath(metadata, child, path)
    return typeof resolved === 'string' || resolved.steps.length > 0 || resolved.end.kind === 'records'
  })
  return far.map((path) => metadataProblem('rollUp.filter', 'metadata.far-filter', { field: path }))
}

function pathsIn(filter: unknown): string[] {
  if (Array.isArray(filter)) return filter.flatMap(pathsIn)
  if (typeof filter !== 'object' || filter === null) return []
  return Object.entries(filter).flatMap(([key, value]) =>
    key === 'field' && typeof value === 'string' ? [value] : pathsIn(value),
  )
}

/** Follows a roll-up to the roll-ups it reads, over as many objects as it takes. */
function circleFrom(object: ObjectDefinition, field: FieldDefinition, metadata: Metadata): string[] | null {
  const seen: string[] = []
  let here: ObjectDefinition | undefined = object
  let current: FieldDefinition | undefined = field
  while (here && current?.type === 'rollUp') {
    const name = `${here.name}.${current.name}`
    if (seen.includes(name)) return [...seen, name]
    seen.push(name)
    const rollUp: FieldDefinition['options']['rollUp'] = current.options.rollUp
    here = metadata.objects.get(rollUp?.object ?? '')
    current = here && findField(here, rollUp?.field ?? '')
  }
  return null
}
