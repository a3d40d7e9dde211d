import { isComputedDefault } from '../../../../shared/core/expressions/default-value.ts'
import type { FieldType } from '../../../../shared/core/fields/field-type.ts'
import { fieldTypes } from '../../../../shared/core/fields/index.ts'
import { mayBe } from '../../../../shared/core/fields/traits.ts'
import {
  type FieldDefinition,
  liveFields,
  type Metadata,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { checkLabel, checkName } from './check-names.ts'
import { checkRollUp } from './check-roll-up.ts'
import { metadataProblem } from './metadata-problems.ts'
import { neutralValues } from './neutral-values.ts'
import { withObject } from './with-object.ts'

/** Everything wrong with one live field of an object, at paths below `fields.<name>`. */
export function checkField(
  object: ObjectDefinition,
  field: FieldDefinition,
  metadata: Metadata,
): ErrorDetail[] {
  const path = `fields.${field.name}`
  const siblings = liveFields(object).filter((other) => other.id !== field.id)
  const type: FieldType | undefined = fieldTypes[field.type]
  if (type === undefined)
    return [metadataProblem(`${path}.type`, 'metadata.unknown-type', { type: field.type })]
  const problems = [
    ...checkName(
      `${path}.name`,
      field.name,
      siblings.map((other) => other.name),
    ),
    ...checkLabel(`${path}.label`, field.label),
    ...type
      .checkOptions(field.options)
      .map((problem) => ({ ...problem, path: `${path}.options.${problem.path}` })),
  ]
  // What follows reads the options, so they must make sense first.
  if (problems.length > 0) return problems
  return [
    ...checkTargets(field, path, metadata, object),
    ...checkUnique(field, path),
    ...checkDefault(field, path),
    ...(field.type === 'rollUp' ? checkRollUpOf(object, field, path, metadata) : []),
  ]
}

function checkTargets(field: FieldDefinition, path: string, metadata: Metadata, object: ObjectDefinition) {
  if (field.type !== 'reference') return []
  const isKnown = (name: string) => name === '*' || name === object.name || metadata.objects.has(name)
  return (field.options.targets ?? []).flatMap((target, at) =>
    isKnown(target)
      ? []
      : [metadataProblem(`${path}.options.targets[${at}]`, 'metadata.unknown-target', { object: target })],
  )
}

function checkUnique(field: FieldDefinition, path: string): ErrorDetail[] {
  const isFit = !field.unique || mayBe('unique', field)
  return isFit ? [] : [metadataProblem(`${path}.unique`, 'metadata.not-unique-able')]
}

/** A default is a value of the field, or an expression that gives one when a record is made. */
function checkDefault(field: FieldDefinition, path: string): ErrorDetail[] {
  const value = field.defaultValue
  if (value === undefined || value === null) return []
  if (isComputedDefault(value)) return []
  const parsed = fieldTypes[field.type].parse(value, field, neutralValues)
  if (parsed.ok) return []
  const reason = parsed.problem.message ?? parsed.problem.code
  return [metadataProblem(`${path}.defaultValue`, 'metadata.bad-default', { reason })]
}

function checkRollUpOf(
  object: ObjectDefinition,
  field: FieldDefinition,
  path: string,
  metadata: Metadata,
): ErrorDetail[] {
  return checkRollUp(object, field, withObject(metadata, object)).map((problem) => ({
    ...problem,
    path: `${path}.options.${problem.path}`,
  }))
}
