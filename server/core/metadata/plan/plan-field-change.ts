import { isDeepStrictEqual } from 'node:util'
import { canConvert } from '../../../../shared/core/fields/convertible-types.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { isDerived, isNumeric } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, isLinked, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects, targetNames } from '../../../../shared/core/references.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { chooseColumn } from '../choose-names.ts'
import { indexesOfField } from '../indexes-of.ts'
import { type FieldPlan, notYetUnique } from './field-plan.ts'
import { metadataProblem } from './metadata-problems.ts'
import type { PlanContext } from './plan-change.ts'
import type { Step } from './steps.ts'

/** One field before and after, in the object as it will be. */
interface FieldChange {
  object: ObjectDefinition
  before: FieldDefinition
  after: FieldDefinition
}

/** What it takes to change one field that exists. */
export function planFieldChange(change: FieldChange, context: PlanContext): FieldPlan {
  const { object, before, after } = change
  const problems = immutableProblems(before, after)
  if (needsNewColumns(before, after)) return planConversion(change, problems, context)
  const becomesUnique = after.unique === true && before.unique !== true
  const steps: Step[] = [...optionSteps(object, before, after)]
  if (becomesUnique) steps.push({ kind: 'make-unique', objectId: object.id, fieldId: after.id })
  if (computesAnew(before, after))
    steps.push({ kind: 'recompute', objectId: object.id, fieldIds: [after.id] })
  return {
    stored: [becomesUnique ? notYetUnique(after) : after],
    steps,
    problems,
    warnings: warningsOf(before, after),
  }
}

/** Do the values have to be written anew, in other columns? */
function needsNewColumns(before: FieldDefinition, after: FieldDefinition): boolean {
  return (
    before.type !== after.type ||
    isLinked(before) !== isLinked(after) ||
    (!isLinked(after) && holdsSeveralObjects(before) !== holdsSeveralObjects(after)) ||
    resultField(before).type !== resultField(after).type ||
    hasFewerDecimals(before, after)
  )
}

function planConversion(
  { object, before, after }: FieldChange,
  problems: ErrorDetail[],
  context: PlanContext,
): FieldPlan {
  const to = { ...after, column: chooseColumn(object, after) }
  const path = `fields.${before.name}.type`
  const types = { from: before.type, to: after.type }
  if (before.type === after.type && isDerived(before)) return planNewResult(object, before, to)
  if (!canConvert(before.type, after.type))
    problems.push(metadataProblem(path, 'metadata.no-conversion', types))
  // Until it is converted the field is what it was; only what does not touch its values changes now.
  const stored: FieldDefinition = {
    ...after,
    type: before.type,
    column: before.column,
    options: before.options,
    defaultValue: before.defaultValue,
    ...(before.unique === undefined ? {} : { unique: before.unique }),
  }
  const old = indexesOfField(object, before, context.values)
  const isFound = after.searchable === true || after.name === object.titleField
  return {
    stored: [before.unique ? stored : notYetUnique(stored)],
    steps: [
      { kind: 'convert-field', objectId: object.id, to },
      ...old.map((index): Step => ({ kind: 'drop-index', index: index.name })),
      ...(isFound ? [{ kind: 'reindex-search', objectId: object.id } as const] : []),
    ],
    problems,
    warnings: [metadataProblem(path, 'metadata.old-values-kept', { ...types, field: before.name })],
  }
}

/** The result of a computed field has another type: there is nothing to convert, it is computed anew. */
function planNewResult(object: ObjectDefinition, before: FieldDefinition, to: FieldDefinition): FieldPlan {
  const names = serverFieldTypes[before.type].columns(before).map((column) => column.name)
  return {
    stored: [to],
    steps: [
      { kind: 'add-columns', table: object.table, columns: serverFieldTypes[to.type].columns(to) },
      { kind: 'drop-columns', table: object.table, columns: names },
      { kind: 'recompute', objectId: object.id, fieldIds: [to.id] },
    ],
    problems: [],
    warnings: [],
  }
}

function immutableProblems(before: FieldDefinition, after: FieldDefinition): ErrorDetail[] {
  const path = `fields.${before.name}`
  const problems: ErrorDetail[] = []
  if (before.column !== after.column || before.id !== after.id)
    problems.push(metadataProblem(path, 'metadata.permanent', { property: 'column' }))
  if (before.deletedAt !== undefined && after.deletedAt !== undefined && !isDeepStrictEqual(before, after))
    problems.push(metadataProblem(path, 'metadata.in-bin', { name: before.name }))
  if (before.standard) problems.push(...standardProblems(before, after))
  return [...problems, ...targetProblems(before, after)]
}

function standardProblems(before: FieldDefinition, after: FieldDefinition): ErrorDetail[] {
  const path = `fields.${before.name}`
  const isKept =
    before.name === after.name &&
    before.type === after.type &&
    before.readOnly === after.readOnly &&
    after.standard === true &&
    after.deletedAt === undefined
  return isKept ? [] : [metadataProblem(path, 'metadata.standard-field', { field: before.name })]
}

/** A reference may come to point at more objects, never at others: its values would point at nothing. */
function targetProblems(before: FieldDefinition, after: FieldDefinition): ErrorDetail[] {
  if (before.type !== 'reference' || after.type !== 'reference') return []
  const [old, wanted] = [targetNames(before), targetNames(after)]
  if (wanted.includes('*') || old.every((name) => wanted.includes(name))) return []
  return [
    metadataProblem(`fields.${before.name}.options.targets`, 'metadata.fewer-targets', { targets: old }),
  ]
}

function optionSteps(object: ObjectDefinition, before: FieldDefinition, after: FieldDefinition): Step[] {
  const kept = new Set((after.options.options ?? []).map((option) => option.key))
  const keys = (before.options.options ?? []).flatMap((option) => (kept.has(option.key) ? [] : [option.key]))
  if (keys.length === 0) return []
  return [{ kind: 'check-options-unused', table: object.table, field: before, keys }]
}

function computesAnew(before: FieldDefinition, after: FieldDefinition): boolean {
  if (!isDerived(after)) return false
  const isBack = before.deletedAt !== undefined && after.deletedAt === undefined
  const source = ({ options }: FieldDefinition) => [options.expression, options.rollUp, options.decimals]
  return isBack || !isDeepStrictEqual(source(before), source(after))
}

function warningsOf(before: FieldDefinition, after: FieldDefinition): ErrorDetail[] {
  const path = `fields.${before.name}`
  const warnings: ErrorDetail[] = []
  if (after.required && !before.required)
    warnings.push(metadataProblem(path, 'metadata.blanks-stay', { field: before.name }))
  if (after.deletedAt !== undefined && before.deletedAt === undefined)
    warnings.push(metadataProblem(path, 'metadata.values-kept-in-bin', { field: before.name }))
  const limits = ({ options }: FieldDefinition) => [
    options.maxLength,
    options.pattern,
    options.min,
    options.max,
  ]
  if (!isDeepStrictEqual(limits(before), limits(after)))
    warnings.push(metadataProblem(path, 'metadata.existing-values-unchecked', { field: before.name }))
  return warnings
}

function hasFewerDecimals(before: FieldDefinition, after: FieldDefinition): boolean {
  if (!isNumeric(after)) return false
  return (after.options.decimals ?? Infinity) < (before.options.decimals ?? Infinity)
}
