import { type FieldDefinition, findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { PlanInput } from '../../../shared/core/metadata-contract.ts'
import type { ErrorDetail } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { loadRoles } from '../access/resolve-access.ts'
import { visibleRecords } from '../access/visible-records.ts'
import { serverFieldTypes } from '../fields/index.ts'
import { findDuplicates } from './apply/duplicates.ts'
import { usedOptions } from './apply/used-options.ts'
import { planChangeFieldType } from './change-field-type.ts'
import { type Planned, requireManager } from './change-object.ts'
import { planCreateField } from './create-field.ts'
import { planCreateObject } from './create-object.ts'
import { planDeleteField } from './delete-field.ts'
import { planDeleteObject } from './delete-object.ts'
import { metadataProblem } from './plan/metadata-problems.ts'
import { isQuick, type Plan } from './plan/steps.ts'
import { checkSight } from './sight/check-sight.ts'
import { checkTitles } from './sight/check-titles.ts'
import { metadataAfter } from './sight/metadata-after.ts'
import { planUpdateField } from './update-field.ts'
import { planUpdateObject } from './update-object.ts'

/** What a change would take, what stands against it and what is worth knowing. Nothing is written. */
interface ChangePreview {
  steps: { kind: string; quick: boolean }[]
  problems: ErrorDetail[]
  warnings: ErrorDetail[]
}

/**
 * Previews any change of definitions, with what only the records can tell: blanks, duplicates, options in use.
 * Records are asked only where the actor sees the values in question.
 */
export async function previewChange(ctx: Context, change: PlanInput): Promise<ChangePreview> {
  requireManager(ctx)
  const plans = plannedBy(ctx, change)(ctx.metadata, ctx.values)
  const unseen = checkSight(ctx.access, ctx.metadata, plans)
  const found = unseen.length > 0 ? [] : await Promise.all(plans.map((plan) => askRecords(ctx, plan)))
  const after = metadataAfter(ctx.metadata, plans)
  const titles = checkTitles((await loadRoles(ctx.db)).values(), ctx.metadata, after)
  return {
    steps: plans.flatMap((plan) => plan.steps.map((step) => ({ kind: step.kind, quick: isQuick(step) }))),
    problems: [
      ...plans.flatMap((plan) => plan.problems),
      ...unseen,
      ...titles,
      ...found.flatMap((one) => one.problems),
    ],
    warnings: [...plans.flatMap((plan) => plan.warnings), ...found.flatMap((one) => one.warnings)],
  }
}

type Change<Verb extends PlanInput['verb']> = PlanInput & { verb: Verb }
const verbs: { [Verb in PlanInput['verb']]: (ctx: Context, change: Change<Verb>) => Planned } = {
  createObject: (_, { input }) => planCreateObject(input),
  updateObject: (_, { object, input }) => planUpdateObject(object, input),
  deleteObject: (ctx, { object }) => planDeleteObject(object, ctx.now()),
  createField: (_, { object, input }) => planCreateField(object, input),
  updateField: (_, { object, field, input }) => planUpdateField(object, field, input),
  deleteField: (ctx, { object, field }) => planDeleteField(object, field, ctx.now()),
  changeFieldType: (_, { object, field, input }) => planChangeFieldType(object, field, input),
}

function plannedBy<Verb extends PlanInput['verb']>(ctx: Context, change: Change<Verb>): Planned {
  return verbs[change.verb](ctx, change)
}

interface Found {
  problems: ErrorDetail[]
  warnings: ErrorDetail[]
}

async function askRecords(ctx: Context, plan: Plan): Promise<Found> {
  const found: Found = { problems: [], warnings: [] }
  const before = ctx.metadata.byId.get(plan.objectId)
  if (before === undefined || plan.definition === null) return found
  for (const step of plan.steps) {
    if (step.kind === 'check-options-unused') {
      const options = await usedOptions(ctx.db, step)
      const path = `fields.${step.field.name}.options.options`
      if (options.length > 0) found.problems.push(metadataProblem(path, 'metadata.options-used', { options }))
    }
    if (step.kind === 'make-unique') found.problems.push(...(await duplicates(ctx, before, step.fieldId)))
  }
  found.warnings.push(...(await blanks(ctx, before, plan.definition)))
  return found
}

async function duplicates(ctx: Context, object: ObjectDefinition, fieldId: string): Promise<ErrorDetail[]> {
  const field = object.fields.find((one) => one.id === fieldId)
  if (field === undefined) return []
  const { groups, more } = await findDuplicates(ctx.db, object, field)
  if (groups.length === 0) return []
  const params = { field: field.name, count: more ? `${groups.length}+` : groups.length, examples: groups }
  return [metadataProblem(`fields.${field.name}.unique`, 'metadata.duplicates', params)]
}

/** How many live records that the actor sees lack a value in fields that become required. */
async function blanks(
  ctx: Context,
  before: ObjectDefinition,
  after: ObjectDefinition,
): Promise<ErrorDetail[]> {
  const required = after.fields.flatMap((field) => {
    const old = before.fields.find((one) => one.id === field.id)
    return old && field.required && !old.required && findField(before, old.name) ? [old] : []
  })
  const counted = await Promise.all(required.map((field) => countBlanks(ctx, before, field)))
  return required.flatMap((field, at) =>
    counted[at]! > 0
      ? [
          metadataProblem(`fields.${field.name}`, 'metadata.blanks', {
            field: field.name,
            count: counted[at],
          }),
        ]
      : [],
  )
}

async function countBlanks(ctx: Context, object: ObjectDefinition, field: FieldDefinition): Promise<number> {
  const table = ctx.db.table(object.table)
  const type = serverFieldTypes[field.type]
  const isStored = type.columns(field).length > 0
  const blank = isStored
    ? type.where((name) => identifier('r', name), 'isBlank', undefined, field, ctx.values)
    : sql`not exists (select 1 from ${ctx.db.table('link')} l where l.field_id = ${field.id} and l.from_id = r.id)`
  const visible = visibleRecords(ctx, object, 'read', 'r') ?? sql`true`
  const rows = await ctx.db.rows(
    sql`select count(*) from ${table} r where r.deleted_at is null and (${blank}) and ${visible}`,
  )
  return Number(rows[0]?.[0])
}
