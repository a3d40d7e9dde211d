import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { actionTraits } from '../../../../shared/core/operation-kinds.ts'
import { type BulkRequest, bulkLimits, type OperationSummary } from '../../../../shared/core/operations.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { checkValuesFor, countMatching, readableObject } from '../../records/index.ts'
import { getOperation } from '../list-operations.ts'
import { addOperation } from '../operation.ts'
import { runWithin } from '../run-operation.ts'
import { scopesOf } from '../undo/undo-operation.ts'
import { checkAmendment, unclear } from './amendment.ts'
import { bulkWork, isOfBin } from './bulk-work.ts'

/**
 * Updates, deletes, restores or purges all records of a filter, or of a list of ids, as one operation with
 * one undo. Up to 200 are done when this returns; more go on in the background. What is refused for one
 * record stops none of the others and is told as the operation's problems.
 */
export async function startBulk(
  ctx: Context,
  objectName: string,
  request: BulkRequest,
): Promise<OperationSummary> {
  const object = readableObject(ctx, objectName)
  checkRequest(ctx, object, request)
  const id = ctx.operation.id
  await ctx.transaction(async (tx) => {
    const { action, ids, filter, search, values, add, remove } = request
    const fieldIds = namesIn(request).flatMap((name) => findField(object, name)?.id ?? [])
    const youMay = request.onlyPermitted === true ? actionTraits[action].right : undefined
    const matching = { filter, search, youMay, deleted: isOfBin(action) }
    const total = ids?.length ?? (await countMatching(tx, object, matching))
    await addOperation(tx, {
      id,
      kind: 'bulk',
      status: 'waiting',
      title: object.pluralLabel.en,
      action,
      objectId: object.id,
      total,
      details: {
        ...scopesOf(tx),
        ...(action === 'purge' && { permission: 'records.purge' }),
        quiet: request.quiet !== false,
        ids,
        filter,
        search,
        youMay,
        values,
        add,
        remove,
        fieldIds,
        ...(request.withAttached === true && { withAttached: true }),
      },
    })
    if (total <= bulkLimits.atOnce) await runWithin(tx, id, bulkWork)
    else tx.emit({ kind: 'operations.started', objectId: object.id, payload: { operationId: id } })
  })
  return getOperation(ctx, id)
}

function checkRequest(ctx: Context, object: ObjectDefinition, request: BulkRequest): void {
  const { action, ids, filter, search, values } = request
  const isOfQuery = filter !== undefined || search !== undefined
  if ((ids === undefined) !== isOfQuery) throw unclear('ids', 'Say which records: ids, or a filter.')
  if ((action === 'update') !== namesIn(request).length > 0)
    throw unclear('values', 'An update needs values, and only an update takes them.')
  if (request.withAttached === true && action !== 'purge')
    throw unclear('withAttached', 'Only what is removed for good takes along what is about it.')
  if (request.onlyPermitted === true && !isOfQuery)
    throw unclear(
      'onlyPermitted',
      'Ids say for themselves which records; leave out those that may not be changed.',
    )
  if (ctx.access.object(object.id)[actionTraits[action].right] === 'none') throw forbidden()
  if (action === 'purge' && !ctx.access.can('records.purge')) throw forbidden()
  if (values !== undefined) checkValuesFor(ctx, object, values, isSettable)
  checkAmendment(ctx, object, request)
}

function namesIn({ values = {}, add = {}, remove = {} }: BulkRequest): string[] {
  return [...new Set([values, add, remove].flatMap((one) => Object.keys(one)))]
}

/** One value for many records would break a unique field at the second. */
function isSettable(field: FieldDefinition, value: unknown): boolean {
  return field.unique !== true || value === null
}

function forbidden(): AppError {
  return new AppError(
    'forbidden',
    'records.forbidden',
    'Your role does not allow this change. Ask an administrator.',
  )
}
