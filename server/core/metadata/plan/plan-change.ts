import { liveFields, type Metadata, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { ownerColumn } from '../../access/visible-records.ts'
import type { SqlContext } from '../../fields/field-type.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { indexesOf } from '../indexes-of.ts'
import { checkObject } from './check-object.ts'
import { metadataProblem } from './metadata-problems.ts'
import { planFields } from './plan-fields.ts'
import type { Plan, Step } from './steps.ts'

/** What a plan may look at besides the definition itself. */
export interface PlanContext {
  /** Definitions before the change. */
  metadata: Metadata
  /** For index expressions: the collation text sorts by. */
  values: SqlContext
}

/**
 * Works out what it takes to turn one object's definition into another: null before makes it, null after
 * removes it for good. Pure: it asks no database, so what only records can tell (duplicates, blanks) is
 * checked by the steps. A plan with problems must not be applied.
 */
export function planChange(
  before: ObjectDefinition | null,
  after: ObjectDefinition | null,
  context: PlanContext,
): Plan {
  if (after === null) return planPurge(before!)
  const problems = checkObject(before, after, context.metadata)
  if (before === null) return planNewTable(after, problems, context)
  const fields = planFields(before, after, context)
  const steps = [...fields.steps, ...objectSteps(before, after)]
  return {
    objectId: after.id,
    definition: {
      ...after,
      fields: fields.stored,
      version: (before.version ?? 0) + 1,
      ...retired(before, fields.steps),
    },
    steps,
    problems: [...problems, ...fields.problems],
    warnings: fields.warnings,
  }
}

function planNewTable(after: ObjectDefinition, problems: ErrorDetail[], context: PlanContext): Plan {
  const columns = liveFields(after).flatMap((field) => serverFieldTypes[field.type].columns(field))
  const definition = { ...after, version: 1 }
  const indexes = problems.length > 0 ? [] : indexesOf(after, context.values)
  return {
    objectId: after.id,
    definition,
    steps: [{ kind: 'create-table', table: after.table, columns, indexes }],
    problems,
    warnings: [],
  }
}

function planPurge(before: ObjectDefinition): Plan {
  const problems: ErrorDetail[] = []
  if (before.standard) problems.push(metadataProblem('', 'metadata.standard-object', { object: before.name }))
  else if (before.deletedAt === undefined)
    problems.push(metadataProblem('', 'metadata.not-in-bin', { name: before.name }))
  return {
    objectId: before.id,
    definition: null,
    steps: [
      { kind: 'drop-table', table: before.table },
      { kind: 'remove-traces', objectId: before.id, fieldIds: before.fields.map((field) => field.id) },
    ],
    problems,
    warnings: [metadataProblem('', 'metadata.purge-is-final', { name: before.name })],
  }
}

/** Names of columns that go for good are remembered, so that no later field gets one. */
function retired(before: ObjectDefinition, steps: readonly Step[]): Pick<ObjectDefinition, 'retiredColumns'> {
  const dropped = steps.flatMap((step) => (step.kind === 'drop-columns' ? step.columns : []))
  const names = [...(before.retiredColumns ?? []), ...dropped]
  return names.length === 0 ? {} : { retiredColumns: names }
}

/** What changes of the object itself ask of its records. */
function objectSteps(before: ObjectDefinition, after: ObjectDefinition): Step[] {
  const isFound = (object: ObjectDefinition) => object.deletedAt === undefined && object.hidden !== true
  const sources = (object: ObjectDefinition) =>
    JSON.stringify([
      isFound(object),
      object.fields.find((field) => field.name === object.titleField)?.id,
      ownerColumn(object),
      liveFields(object)
        .flatMap((field) => (field.searchable ? [field.id] : []))
        .sort(),
    ])
  return sources(before) === sources(after) ? [] : [{ kind: 'reindex-search', objectId: after.id }]
}
