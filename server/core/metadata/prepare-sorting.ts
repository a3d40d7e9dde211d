import { mayBe } from '../../../shared/core/fields/traits.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { SortingState } from '../../../shared/core/metadata-contract.ts'
import { recordLimits } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { changeDefinitions } from './apply/change-definitions.ts'
import { unfinishedOperations } from './apply/metadata-operations.ts'
import { withField } from './change-object.ts'
import { liveField } from './find-definition.ts'
import { indexesOfField } from './indexes-of.ts'
import { planChange } from './plan/plan-change.ts'
import { visibleObject } from './visible-objects.ts'

/** Each costs every write of a record; whoever needs more of them chooses in the settings. */
export const mostPrepared = 5

interface Plan {
  Plan: { 'Plan Rows': number }
}

/**
 * Has an index made, in the background, for a field that a long list is sorted by, the first time somebody does; says
 * whether the list can be read by one. For anyone who sees the field. Not where an administrator turned it off, nor for
 * more than a few fields of an object. Emits metadata.changed where it begins.
 */
export async function prepareSorting(
  ctx: Context,
  objectName: string,
  fieldName: string,
): Promise<SortingState> {
  const object = visibleObject(ctx, objectName)
  const field = liveField(object, fieldName)
  if (field.indexed === true) return (await isUnderWay(ctx, object, field)) ? 'preparing' : 'ready'
  if (!(await isLong(ctx, object))) return 'ready'
  if (!mayPrepare(object, field)) return 'slow'
  await changeDefinitions(ctx, (metadata) => {
    const now = metadata.byId.get(object.id)!
    const wanted = now.fields.find(({ id }) => id === field.id)!
    // Somebody else may have sorted by it a moment ago.
    if (!mayPrepare(now, wanted)) return []
    const after = withField(now, { ...wanted, indexed: true, sorting: 'prepared' })
    return [planChange(now, after, { metadata, values: ctx.values })]
  })
  return 'preparing'
}

function mayPrepare(object: ObjectDefinition, field: FieldDefinition): boolean {
  const prepared = liveFields(object).filter(({ sorting }) => sorting === 'prepared')
  const isOpen = field.indexed !== true && field.sorting !== 'declined' && field.deletedAt === undefined
  return isOpen && mayBe('indexed', field) && prepared.length < mostPrepared
}

async function isUnderWay(ctx: Context, object: ObjectDefinition, field: FieldDefinition): Promise<boolean> {
  const own = new Set(indexesOfField(object, field, ctx.values).map(({ name }) => name))
  const operations = await unfinishedOperations(ctx.db)
  return operations.some(({ steps, at }) =>
    steps.slice(at).some((step) => step.kind === 'build-index' && own.has(step.index)),
  )
}

/** A few thousand records are sorted quickly without one. */
async function isLong(ctx: Context, object: ObjectDefinition): Promise<boolean> {
  const plans = await ctx.db.rows(sql`explain (format json) select 1 from ${ctx.db.table(object.table)}`)
  // EXPLAIN gives one row with one JSON value: an array holding the plan.
  const [plan] = (plans[0]?.[0] ?? []) as Plan[]
  return (plan?.Plan['Plan Rows'] ?? 0) > recordLimits.exactCount
}
