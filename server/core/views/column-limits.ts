import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import type { Filter } from '../../../shared/core/filters.ts'
import { findField, liveFields, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { ColumnLimit, ViewDefinition } from '../../../shared/core/views.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Transaction } from '../../platform/context.ts'
import { everyObject, heldBy, type RecordChange, type RecordRule } from '../records/index.ts'
import { groupKinds } from './check-view.ts'
import { isVisiblePath, viewAsSeen } from './view-as-seen.ts'
import { findView, viewsThatRefuse } from './view-rows.ts'

/**
 * Nothing enters a column of a shared board that is full, whatever path it comes by; what is in it already
 * stays, and taking back is always possible. Looked at once the records are stored, so that moves in and out
 * of one operation are weighed together; moves into such a column wait for each other.
 */
export const columnLimits: RecordRule = {
  object: everyObject,
  name: 'column-limits',
  async follow(tx, changes, object) {
    if (!tx.limited.has(object.id)) return
    const entering = changes.filter((change) => !change.isUndo && mayEnter(object, change))
    if (entering.length === 0) return
    for (const view of await viewsThatRefuse(tx, object)) await refuseFull(tx, object, view, entering)
  },
}

/** Could the change bring the record into another column of some board? */
function mayEnter(object: ObjectDefinition, { before, after }: RecordChange): boolean {
  if (after === null) return false
  if (before === null) return true
  return liveFields(object).some(
    (field) => before[field.name] !== after[field.name] && groupKinds.has(fieldTypeOf(field).kind(field)),
  )
}

async function refuseFull(
  tx: Transaction,
  object: ObjectDefinition,
  view: ViewDefinition,
  changes: readonly RecordChange[],
): Promise<void> {
  const name = view.groupBy ?? ''
  const entered = new Set(
    changes.flatMap(({ action, before, after }) =>
      action === 'update' && before?.[name] === after?.[name] ? [] : [columnOf(after?.[name])],
    ),
  )
  for (const { value, limit } of view.board?.columns ?? []) {
    if (limit?.over !== 'refuse' || !entered.has(value)) continue
    const held = await heldBy(tx, object, columnFilter(object, view, value), summedBy(object, view, limit))
    if (held !== null && held[limit.of] > limit.most) throw await refusal(tx, object, view, limit)
  }
}

function columnOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

function columnFilter(object: ObjectDefinition, view: ViewDefinition, value: string): Filter {
  const field = view.groupBy ?? ''
  const isBoolean = findField(object, field)?.type === 'boolean'
  const here: Filter =
    value === '' ? { field, op: 'isBlank' } : { field, op: 'eq', value: isBoolean ? value === 'true' : value }
  return view.filter === undefined ? here : { and: [view.filter, here] }
}

function summedBy(object: ObjectDefinition, view: ViewDefinition, limit: ColumnLimit) {
  return limit.of === 'sum' && view.sumField !== undefined ? findField(object, view.sumField) : undefined
}

/** Which board it is, and how much it takes, is told as far as the actor sees the one and the other. */
async function refusal(tx: Transaction, object: ObjectDefinition, view: ViewDefinition, limit: ColumnLimit) {
  const found = await findView(tx, view.id)
  const seen = found && viewAsSeen(tx, found)
  if (seen === null) return columnClosed(tx, object, view)
  const isTold = limit.of === 'count' || seen.sumField !== undefined
  return isTold ? columnFull(tx, view, limit) : columnAtLimit(tx, view)
}

function columnAtLimit(tx: Transaction, view: ViewDefinition): AppError {
  const name = view.name[tx.values.language] ?? view.name.en
  const params = { view: name }
  return new AppError(
    'conflict',
    'views.column-at-limit',
    `This column of the board "${name}" is at a limit you do not see. Move something out of it first.`,
    { params, details: [{ path: view.groupBy ?? '', code: 'views.column-at-limit', params }] },
  )
}

function columnClosed(tx: Transaction, object: ObjectDefinition, view: ViewDefinition): AppError {
  const path = view.groupBy ?? ''
  return new AppError(
    'conflict',
    'views.column-closed',
    'A limit on a board you do not see lets nothing more in here. Ask an administrator.',
    { details: isVisiblePath(tx, object, path) ? [{ path, code: 'views.column-closed' }] : [] },
  )
}

function columnFull(tx: Transaction, view: ViewDefinition, limit: ColumnLimit): AppError {
  const name = view.name[tx.values.language] ?? view.name.en
  const params = { view: name, most: limit.most }
  const path = view.groupBy ?? ''
  return limit.of === 'count'
    ? new AppError(
        'conflict',
        'views.column-full',
        `This column of the board "${name}" takes ${limit.most} records. Move one out of it first.`,
        { params, details: [{ path, code: 'views.column-full', params }] },
      )
    : new AppError(
        'conflict',
        'views.column-sum-full',
        `This column of the board "${name}" takes a sum of ${limit.most}. Move something out of it first.`,
        { params, details: [{ path, code: 'views.column-sum-full', params }] },
      )
}
