import { isDerived, traitsOf } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { type IndexDefinition, indexesOf } from '../indexes-of.ts'
import { type FieldPlan, notYetUnique } from './field-plan.ts'
import { metadataProblem } from './metadata-problems.ts'
import type { PlanContext } from './plan-change.ts'
import { planFieldChange } from './plan-field-change.ts'
import type { Step } from './steps.ts'

/** Compares the fields of two versions of an object, by id. */
export function planFields(
  before: ObjectDefinition,
  after: ObjectDefinition,
  context: PlanContext,
): FieldPlan {
  const known = new Map(before.fields.map((field) => [field.id, field]))
  const plans = after.fields.map((field) => {
    const old = known.get(field.id)
    if (old === undefined) return planNewField(after, field)
    return planFieldChange({ object: after, before: old, after: field }, context)
  })
  const kept = new Set(after.fields.map((field) => field.id))
  const purged = before.fields.filter((field) => !kept.has(field.id))
  const stored = plans.flatMap((plan) => plan.stored)
  const own = [...plans, ...purged.map((field) => planPurgedField(before, field))]
  return {
    stored,
    steps: [
      ...own.flatMap((plan) => plan.steps),
      ...indexSteps(before, { ...after, fields: stored }, context),
    ],
    problems: own.flatMap((plan) => plan.problems),
    warnings: own.flatMap((plan) => plan.warnings),
  }
}

function planNewField(object: ObjectDefinition, field: FieldDefinition): FieldPlan {
  const columns = serverFieldTypes[field.type].columns(field)
  const steps: Step[] = []
  if (columns.length > 0) steps.push({ kind: 'add-columns', table: object.table, columns })
  if (field.unique) steps.push({ kind: 'make-unique', objectId: object.id, fieldId: field.id })
  if (isDerived(field)) steps.push({ kind: 'recompute', objectId: object.id, fieldIds: [field.id] })
  if (traitsOf(field).madeBy === 'numbering')
    steps.push({ kind: 'number-records', objectId: object.id, fieldId: field.id })
  return { stored: [notYetUnique(field)], steps, problems: [], warnings: [] }
}

function planPurgedField(object: ObjectDefinition, field: FieldDefinition): FieldPlan {
  const problems: ErrorDetail[] = []
  const path = `fields.${field.name}`
  if (field.standard) problems.push(metadataProblem(path, 'metadata.standard-field', { field: field.name }))
  else if (field.deletedAt === undefined)
    problems.push(metadataProblem(path, 'metadata.not-in-bin', { name: field.name }))
  const own = serverFieldTypes[field.type].columns(field).map((column) => column.name)
  const columns = [...own, ...(field.formerColumns ?? [])]
  const steps: Step[] = [{ kind: 'remove-traces', objectId: null, fieldIds: [field.id] }]
  if (columns.length > 0) steps.unshift({ kind: 'drop-columns', table: object.table, columns })
  const warnings = [metadataProblem(path, 'metadata.purge-is-final', { name: field.name })]
  return { stored: [], steps, problems, warnings }
}

/** Indexes that the stored definition wants and the old one did not have, and the other way round. */
function indexSteps(before: ObjectDefinition, after: ObjectDefinition, context: PlanContext): Step[] {
  const purged = (field: FieldDefinition) => !after.fields.some((one) => one.id === field.id)
  const indexes = (object: ObjectDefinition): IndexDefinition[] => indexesOf(object, context.values)
  const old = indexes({ ...before, fields: before.fields.filter((field) => !purged(field)) })
  const wanted = indexes(after)
  const missing = (from: IndexDefinition[], one: IndexDefinition) =>
    !from.some((other) => other.name === one.name)
  const built = wanted.filter((index) => missing(old, index))
  const dropped = old.filter((index) => missing(wanted, index))
  return [
    ...built.map((index): Step => ({ kind: 'build-index', objectId: after.id, index: index.name })),
    ...dropped.map((index): Step => ({ kind: 'drop-index', index: index.name })),
  ]
}
