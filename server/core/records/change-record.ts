import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { OneRecord, RecordValues } from '../../../shared/core/records.ts'
import { isReference } from '../../../shared/core/references.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { isId } from '../../../shared/platform/ids.ts'
import type { Context } from '../../platform/context.ts'
import { recordRights } from '../access/record-rights.ts'
import { failedFormulas, formulasAmong } from './failed-formulas.ts'
import { readableObject } from './query/readable-object.ts'
import { relatedRecords } from './query/related-records.ts'
import { fieldColumns } from './table-shape.ts'
import { notFound } from './write/begin-changes.ts'
import type { RecordWrite, WriteOutcome } from './write/change.ts'
import { writeRecords } from './write/write-records.ts'

/** Creates a record from wire values. Emits records.created. */
export function createRecord(
  ctx: Context,
  object: string,
  values: Record<string, unknown>,
): Promise<OneRecord> {
  return changeOne(ctx, object, { action: 'create', values })
}

/** Changes the given fields. With `version`, refuses when the record is at another one. Emits records.updated. */
export function updateRecord(
  ctx: Context,
  object: string,
  change: { id: string; version?: number; values: Record<string, unknown> },
): Promise<OneRecord> {
  return changeOne(ctx, object, { action: 'update', ...change })
}

/** Puts a record into the bin, out of every list, sum and search. Emits records.deleted. */
export async function deleteRecord(
  ctx: Context,
  object: string,
  change: { id: string; version?: number },
): Promise<void> {
  await changeOne(ctx, object, { action: 'delete', ...change })
}

/** Takes a record back out of the bin. Emits records.restored. */
export function restoreRecord(ctx: Context, object: string, id: string): Promise<OneRecord> {
  return changeOne(ctx, object, { action: 'restore', id })
}

async function changeOne(ctx: Context, objectName: string, write: RecordWrite): Promise<OneRecord> {
  const object = readableObject(ctx, objectName)
  if (write.action !== 'create' && !isId(write.id)) throw notFound(object)
  const { record, rights, titles, isChanged } = await ctx.transaction(async (tx) => {
    // Definitions may be newer than the ones the request began with.
    const present = readableObject(tx, objectName)
    const [outcome] = await writeRecords(tx, present, [write], { onRefusal: 'stop' })
    const { status, record: stored } = written(outcome)
    const record = readableRecord(tx, present, stored)
    // One statement for all of them, on its way with the last ones of the change.
    const titles = relatedRecords(tx, present, [record], referenceNames(present, record))
    const rights = recordRights(tx, present, record.id)
    tx.unawaited(Promise.all([titles, rights]))
    return { record, rights, titles, isChanged: status !== 'unchanged' }
  })
  const told = { ...record, youMay: await rights }
  return { record: told, related: await titles, ...(isChanged && { operationId: ctx.operation.id }) }
}

/** The record as the actor may see it: what was written may hold fields hidden from the writer. */
export function readableRecord(ctx: Context, object: ObjectDefinition, record: RecordValues): RecordValues {
  const readable = fieldColumns(object).filter(({ field }) => ctx.access.canReadField(object.id, field.id))
  const shown: RecordValues = {
    ...record,
    ...failedFormulas(formulasAmong(object, readable), record, ctx.values),
  }
  for (const { field } of fieldColumns(object)) {
    if (!ctx.access.canReadField(object.id, field.id)) delete shown[field.name]
  }
  return shown
}

function written(outcome: WriteOutcome | undefined): Exclude<WriteOutcome, { status: 'failed' }> {
  if (outcome === undefined || outcome.status === 'failed') {
    throw new AppError('invalid', 'records.invalid', 'The change was not accepted.')
  }
  return outcome
}

function referenceNames(object: ObjectDefinition, record: RecordValues): string[] {
  const pointing = fieldColumns(object).filter(({ field }) => isReference(field) && field.name in record)
  // Whoever shows the record also shows who changed it, which has just become another one.
  return [...pointing.map(({ field }) => field.name), 'createdBy', 'updatedBy']
}
