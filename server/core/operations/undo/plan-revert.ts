import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { StoredEvent } from '../../../platform/events/event.ts'
import { maySet, type RecordWrite } from '../../records/index.ts'
import type { NewProblem } from '../operation-problems.ts'
import type { LaterChanges } from './later-changes.ts'

/** What takes an event back, and what of it has to stay. Neither: the record is already as it was before. */
interface Revert {
  write?: RecordWrite
  problems?: NewProblem[]
}

/** What is known of the record an event is about. */
interface Present {
  /** As it is now; undefined: gone for good. */
  record: RecordValues | undefined
  later: LaterChanges | undefined
}

/** What to do about an event to take it back without touching what others did since. */
export function planRevert(
  tx: Transaction,
  object: ObjectDefinition,
  event: StoredEvent,
  present: Present,
): Revert {
  const { record, later } = present
  if (record === undefined) return event.kind === 'records.created' ? {} : { problems: [purged(event)] }
  const isBinned = record.deletedAt !== null
  switch (event.kind) {
    case 'records.created':
    case 'records.restored':
      if (isBinned) return {}
      return later?.cameToNothing === false
        ? { problems: [changedSince(event, later)] }
        : { write: { action: 'delete', id: record.id } }
    case 'records.deleted':
      if (!isBinned) return later ? { problems: [changedSince(event, later)] } : {}
      return later
        ? { problems: [changedSince(event, later)] }
        : { write: { action: 'restore', id: record.id } }
    case 'records.updated':
      return isBinned ? { problems: [inBin(event)] } : revertUpdate(tx, object, event, { record, later })
    default:
      return {}
  }
}

/** Each field by itself: what somebody changed since stays, the others go back. */
function revertUpdate(
  tx: Transaction,
  object: ObjectDefinition,
  event: StoredEvent,
  { record, later }: { record: RecordValues; later: LaterChanges | undefined },
): Revert {
  const values: Record<string, unknown> = {}
  const [kept, gone, closed]: [string[], string[], string[]] = [[], [], []]
  for (const [fieldId, [before, after]] of Object.entries(event.changes ?? {})) {
    const field = object.fields.find((one) => one.id === fieldId)
    if (field === undefined || field.deletedAt !== undefined) gone.push(fieldId)
    // What the actor may not see is as if it were not there.
    else if (!tx.access.canReadField(object.id, fieldId)) continue
    else if (later?.fieldIds.has(fieldId)) kept.push(fieldId)
    else if (isSame(tx, field, record[field.name], before)) continue
    else if (!isSame(tx, field, record[field.name], after)) kept.push(fieldId)
    else if (!maySet(tx, object, field, true)) closed.push(fieldId)
    else values[field.name] = before
  }
  const problems = [
    ...(kept.length > 0 ? [changed(event, kept)] : []),
    ...(closed.length > 0 ? [notYours(event, closed)] : []),
    ...(gone.length > 0 ? [fieldGone(event, gone)] : []),
  ]
  if (Object.keys(values).length === 0) return { problems }
  return { write: { action: 'update', id: record.id, values }, problems }
}

/** Is a value of the history the present one? Its field may have another type by now, so it is read anew. */
function isSame(tx: Transaction, field: FieldDefinition, present: unknown, past: unknown): boolean {
  const type = fieldTypeOf(field)
  if (past === null || past === undefined) return (present ?? null) === null
  const parsed = type.parse(past, field, tx.values)
  return parsed.ok && type.equals(present ?? null, parsed.value)
}

function changedSince(event: StoredEvent, later: LaterChanges): NewProblem {
  return changed(event, [...later.fieldIds])
}

function changed(event: StoredEvent, fieldIds: readonly string[]): NewProblem {
  return problemOf(event, {
    code: 'operations.changed-since',
    message: 'Someone changed this since, so it was left as it is. Look at its history, then decide.',
    fieldIds,
  })
}

function fieldGone(event: StoredEvent, fieldIds: readonly string[]): NewProblem {
  return problemOf(event, {
    code: 'operations.field-gone',
    message: 'A field it changed was deleted since. Restore the field first to get its values back.',
    fieldIds,
  })
}

function notYours(event: StoredEvent, fieldIds: readonly string[]): NewProblem {
  return problemOf(event, {
    code: 'operations.field-closed',
    message: 'Your role does not change this field, so it stays. Ask somebody whose role does.',
    fieldIds,
  })
}

function inBin(event: StoredEvent): NewProblem {
  return problemOf(event, {
    code: 'operations.in-bin',
    message: 'This record is in the bin now. Restore it first, then undo the change.',
  })
}

function purged(event: StoredEvent): NewProblem {
  return problemOf(event, {
    code: 'operations.purged',
    message: 'This record was deleted for good, so nothing can be brought back.',
  })
}

/** A problem with the record of an event. */
export function problemOf(
  event: StoredEvent,
  problem: Pick<NewProblem, 'code' | 'message' | 'params' | 'fieldIds'>,
): NewProblem {
  return { objectId: event.objectId ?? '', recordId: event.recordId ?? '', ...problem }
}
