import { formulasInOrder } from '../../../shared/core/expressions/formulas.ts'
import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import type { RecordAsOf } from '../../../shared/core/history.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { isReference } from '../../../shared/core/references.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/event.ts'
import { eventsOfRecord } from '../../platform/events/read-events.ts'
import { describeTargets, getRecord, linkTargets, readableObject } from '../records/index.ts'

/**
 * A record as it was at a moment: as it is now, with every later change taken back, read by the present
 * definitions whatever the fields were called or typed then. What cannot be told is named in `unknown`.
 * Refuses an invisible record, and a moment before it was made, as not found.
 */
export async function recordAsOf(
  ctx: Context,
  objectName: string,
  id: string,
  at: Date,
): Promise<RecordAsOf> {
  const object = readableObject(ctx, objectName)
  const { record } = await getRecord(ctx, objectName, id, { deleted: true })
  const past = new PastRecord(ctx, object, record)
  for await (const event of newestFirst(ctx, id)) {
    if (new Date(event.at) <= at) {
      past.settleAt(event)
      break
    }
    if (event.kind === 'records.created') throw notYet(object)
    past.takeBack(event)
  }
  if (new Date(record.createdAt) > at) throw notYet(object)
  const known = past.finished()
  return { ...known, related: await namesFor(ctx, object, known.record), at: at.toISOString() }
}

const batch = 200

async function* newestFirst(ctx: Context, id: string): AsyncGenerator<StoredEvent> {
  let before: string | undefined
  for (;;) {
    const events = await eventsOfRecord(ctx.db, id, { before, limit: batch })
    yield* events.filter((event) => event.kind.startsWith('records.'))
    if (events.length < batch) return
    before = events.at(-1)?.id
  }
}

/** A record on its way back in time. */
class PastRecord {
  readonly #ctx: Context
  readonly #object: ObjectDefinition
  readonly #record: RecordValues
  readonly #unknown = new Set<string>()

  constructor(ctx: Context, object: ObjectDefinition, present: RecordValues) {
    this.#ctx = ctx
    this.#object = object
    this.#record = { ...present }
  }

  takeBack(event: StoredEvent): void {
    const record = this.#record
    if (event.kind === 'records.deleted') record.deletedAt = null
    if (event.kind === 'records.restored') record.deletedAt = event.at
    record.version = Math.max(1, record.version - 1)
    for (const [fieldId, [before]] of Object.entries(event.changes ?? {})) {
      const field = this.#object.fields.find((one) => one.id === fieldId)
      if (field !== undefined && field.name in record) this.#set(field, before)
    }
  }

  /** The last event before the moment says who had changed the record, and when it was put in the bin. */
  settleAt(event: StoredEvent): void {
    this.#record.updatedAt = event.at
    this.#record.updatedBy = event.actorId
    if (event.kind === 'records.deleted') this.#record.deletedAt = event.at
  }

  finished(): { record: RecordValues; unknown: string[] } {
    const record = this.#record
    for (const field of liveFields(this.#object)) if (field.type === 'rollUp') this.#forget(field)
    for (const { field, reads, evaluate } of formulasInOrder(this.#object)) {
      if (!(field.name in record)) continue
      if (reads.some((name) => this.#unknown.has(name))) this.#forget(field)
      else record[field.name] = evaluate(record, this.#ctx.values)
    }
    const title = findField(this.#object, this.#object.titleField)
    const value = title === undefined ? null : record[title.name]
    if (title !== undefined && value !== null && value !== undefined)
      record.title = fieldTypeOf(title).format(value, title, this.#ctx.values)
    return { record, unknown: [...this.#unknown] }
  }

  /** A value of a former type is read as text is; what cannot be read is unknown. */
  #set(field: FieldDefinition, value: unknown): void {
    const type = fieldTypeOf(field)
    const { values } = this.#ctx
    this.#unknown.delete(field.name)
    if (value === null || value === undefined) {
      this.#record[field.name] = null
      return
    }
    const parsed = type.parse(value, field, values)
    const read = parsed.ok ? parsed : type.parseText(String(value), field, values)
    if (read.ok) this.#record[field.name] = read.value
    else this.#forget(field)
  }

  #forget(field: FieldDefinition): void {
    if (!(field.name in this.#record)) return
    this.#record[field.name] = null
    this.#unknown.add(field.name)
  }
}

function namesFor(ctx: Context, object: ObjectDefinition, record: RecordValues) {
  const member = ctx.metadata.objects.get('member')
  const people = [record.createdBy, record.updatedBy].flatMap((id) =>
    id === null || member === undefined ? [] : [{ id, objectId: member.id }],
  )
  const targets = liveFields(object)
    .filter((field) => isReference(field) && field.name in record)
    .flatMap((field) => linkTargets(ctx, field, record[field.name]))
  return describeTargets(ctx, [...people, ...targets])
}

function notYet(object: ObjectDefinition): AppError {
  return new AppError(
    'not-found',
    'records.not-yet',
    'The record did not exist at that moment. Choose a later one.',
    { params: { object: object.name } },
  )
}
