import type { EventAudience } from '../../../shared/core/event-kinds.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import type { PassingEvent, StoredEvent } from '../../platform/events/event.ts'
import { isKept } from '../../platform/events/read-events.ts'
import { readsSome } from '../access/reads-some.ts'
import { visibleRecords } from '../access/visible-records.ts'

type Happening = StoredEvent | PassingEvent

/**
 * The events the actor may know of, with no more in them than the actor may see: of records that are
 * visible now, with the fields that are; of everything else what its kind allows. One query per object.
 */
export async function visibleEvents<Event extends Happening>(
  ctx: Context,
  events: readonly Event[],
): Promise<Event[]> {
  const visible = await visibleRecordIds(ctx, events)
  return events.flatMap((event) => {
    if (event.recordId !== null && event.objectId !== null && !visible(event)) return []
    return mayKnow(ctx, event) ? withoutHidden(ctx, event).map(withoutNotes) : []
  })
}

/** An event without what is hidden from the actor; nothing when there was nothing else in it. */
function withoutHidden<Event extends Happening>(ctx: Context, event: Event): Event[] {
  const object = ctx.metadata.byId.get(event.objectId ?? '')
  if (event.changes === null || object === undefined) return [event]
  const all = Object.entries(event.changes)
  const shown = all.filter(([fieldId]) => isShown(ctx, object, fieldId))
  if (shown.length === 0 && all.length > 0 && event.kind === 'records.updated') return []
  return [{ ...event, changes: Object.fromEntries(shown) }]
}

/** What an event of a record notes for reactions may be the value of a field that is hidden from the reader. */
function withoutNotes<Event extends Happening>(event: Event): Event {
  return event.kind.startsWith('records.') ? { ...event, payload: {} } : event
}

function isShown(ctx: Context, object: ObjectDefinition, fieldId: string): boolean {
  const field = object.fields.find((one) => one.id === fieldId)
  return field !== undefined && field.deletedAt === undefined && ctx.access.canReadField(object.id, fieldId)
}

type About = Pick<Happening, 'objectId' | 'recordId'>

async function visibleRecordIds(
  ctx: Context,
  events: readonly Happening[],
): Promise<(event: About) => boolean> {
  const seesAll = new Set<string>()
  const ids = new Set<string>()
  const ofRecords = events.filter((event) => event.objectId !== null && event.recordId !== null)
  for (const [objectId, group] of Map.groupBy(ofRecords, (event) => event.objectId ?? '')) {
    const object = ctx.metadata.byId.get(objectId)
    if (object === undefined || object.deletedAt !== undefined) continue
    const condition = visibleRecords(ctx, object, 'read', 'r')
    if (condition === null) seesAll.add(objectId)
    else if (ctx.access.object(objectId).read !== 'none') {
      const asked = [...new Set(group.flatMap((event) => event.recordId ?? []))]
      const rows = await ctx.db.rows(sql`
        select r.id from ${ctx.db.table(object.table)} r where r.id = any(${asked}::uuid[]) and ${condition}`)
      for (const row of rows) ids.add(String(row[0]))
    }
  }
  return ({ objectId, recordId }) => seesAll.has(objectId ?? '') || ids.has(recordId ?? '')
}

/** May the actor know that it happened? Its record is visible already. */
const audiences: Readonly<Record<EventAudience, (ctx: Context, event: Happening) => boolean>> = {
  everyone: () => true,
  'readers-of-object': readsObject,
  member: isAboutActor,
  'managers-and-member': (ctx, event) => ctx.access.can('members.manage') || isAboutActor(ctx, event),
  'managers-without-record': (ctx, event) => event.recordId !== null || ctx.access.can('members.manage'),
  actor: isOwn,
  'actor-and-undoers': (ctx, event) =>
    isOwn(ctx, event) || (ctx.access.can('operations.undo') && readsSome(ctx, event.objectId)),
}

function mayKnow(ctx: Context, event: Happening): boolean {
  // What somebody opened or was told is nobody else's matter.
  if (isKept(event) && ctx.access.can('audit.read')) return true
  const traits = ctx.events.get(event.kind)
  if (traits !== undefined) return audiences[traits.audience](ctx, event)
  // Of a module that is no longer here.
  return event.recordId !== null || ctx.access.can('settings.manage')
}

function readsObject(ctx: Context, { objectId }: Happening): boolean {
  return ctx.access.can('metadata.manage') || ctx.access.object(objectId ?? '').read !== 'none'
}

function isAboutActor(ctx: Context, { payload }: Happening): boolean {
  return 'memberId' in payload && payload.memberId === ctx.access.memberId
}

function isOwn(ctx: Context, { actorId }: Happening): boolean {
  return actorId === ctx.access.memberId
}
