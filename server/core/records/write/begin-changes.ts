import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { decidedByVerb } from '../../access/record-rights.ts'
import { fieldColumns } from '../table-shape.ts'
import type { Change, RecordWrite, WriteOptions } from './change.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import { type CurrentRecord, loadCurrent } from './load-current.ts'

/**
 * Locks what is to be changed and decides whether the actor may: invisible is not found, visible but not
 * allowed is forbidden, and a version other than the expected one is stale.
 */
export async function beginChanges(
  tx: Transaction,
  object: ObjectDefinition,
  writes: readonly RecordWrite[],
  options: WriteOptions,
): Promise<Change[]> {
  const ids = writes.flatMap((write) => (write.action === 'create' ? [] : [write.id]))
  const removes = writes.some((write) => write.action === 'delete')
  const how = options.trial === true ? 'read' : removes ? 'removal' : 'change'
  const current = options.locked ?? (await loadCurrent(tx, object, ids, how))
  const seen = new Set<string>()
  return writes.map((write) => {
    const found = write.action === 'create' ? undefined : current.get(write.id)
    const change = startChange(tx, object, write, found)
    change.refusal = seen.has(change.id) ? twice(change.id) : refusalOf(tx, object, write, found, options)
    seen.add(change.id)
    return change
  })
}

/** A change before anything was read or decided: the record as it was, or a blank one. */
export function startChange(
  tx: Transaction,
  object: ObjectDefinition,
  write: RecordWrite,
  found?: Pick<CurrentRecord, 'record' | 'measured'>,
): Change {
  const before = found?.record ?? null
  const id = write.action === 'create' ? (write.id ?? newId()) : write.id
  return {
    action: write.action,
    write,
    id,
    before,
    measured: found?.measured ?? [],
    after: before === null ? blankRecord(tx, object, id) : { ...before },
    given: new Set(),
    changed: new Set(),
    problems: [],
    refusal: null,
  }
}

function blankRecord(tx: Transaction, object: ObjectDefinition, id: string): RecordValues {
  const now = tx.now().toISOString()
  const actor = tx.access.memberId
  const record: RecordValues = {
    id,
    object: object.name,
    title: '',
    version: 1,
    createdAt: now,
    createdBy: actor,
    updatedAt: now,
    updatedBy: actor,
    deletedAt: null,
  }
  for (const { field } of fieldColumns(object)) record[field.name] = null
  return record
}

function refusalOf(
  tx: Transaction,
  object: ObjectDefinition,
  write: RecordWrite,
  found: CurrentRecord | undefined,
  options: WriteOptions,
): AppError | null {
  const trusted = options.trusted === true
  const byVerb = decidedByVerb(tx, object)
  if (!trusted && byVerb === false) return forbidden(object)
  const mayAll = trusted || byVerb === true
  if (write.action === 'create')
    return mayAll || tx.access.object(object.id).create ? null : forbidden(object)
  if (found === undefined || !(trusted || found.mayRead)) return notFound(object)
  const may = write.action === 'update' ? found.mayUpdate : found.mayDelete
  if (!(mayAll || may)) return forbidden(object)
  const isBinned = found.record.deletedAt !== null
  if (isBinned !== (write.action === 'restore')) return isBinned ? notFound(object) : notInBin(object)
  return changedMeanwhile(tx, object, write, found.record)
}

/** Refuses whoever may make no record of an object at all, before what they send is taken in. */
export function refuseCreating(ctx: Context, name: string): void {
  const object = ctx.metadata.objects.get(name)
  if (object !== undefined && !ctx.access.object(object.id).create) throw forbidden(object)
}

/** The record does not exist, is in the bin, or is not for the actor to see: one answer for all three. */
export function notFound(object: ObjectDefinition): AppError {
  return new AppError('not-found', 'records.not-found', 'There is no such record, or you may not see it.', {
    params: { object: object.name },
  })
}

function notInBin(object: ObjectDefinition): AppError {
  return new AppError(
    'conflict',
    'records.not-in-bin',
    'This record is not in the bin, so there is nothing to restore.',
    {
      params: { object: object.name },
    },
  )
}

function forbidden(object: ObjectDefinition): AppError {
  return new AppError(
    'forbidden',
    'records.forbidden',
    'Your role does not allow this change. Ask an administrator.',
    {
      params: { object: object.name },
    },
  )
}

function twice(id: string): AppError {
  return new AppError(
    'invalid',
    'records.twice-in-batch',
    'This record stands twice in one batch. Combine the changes.',
    {
      params: { id },
    },
  )
}
