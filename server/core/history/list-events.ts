import type { EventPage } from '../../../shared/core/history.ts'
import type { Context } from '../../platform/context.ts'
import { eventsAfter, isKept } from '../../platform/events/read-events.ts'
import { historyEvents } from './history-events.ts'
import { visibleEvents } from './visible-events.ts'

/**
 * What happened in the workspace after a position, in the order of commits, as far as the actor may see
 * it. About `limit` events are looked at: a transaction is not cut. Nothing ever comes in behind `next`. What is told
 * and not kept is left out: it is for those who follow the stream.
 */
export async function listEvents(ctx: Context, query: { after: number; limit: number }): Promise<EventPage> {
  const found = await eventsAfter(ctx.db, query.after, query.limit)
  const visible = await visibleEvents(ctx, found.filter(isKept))
  const told = await historyEvents(ctx, visible)
  return {
    events: told.map((event, at) => ({ ...event, position: visible[at]?.position ?? 0 })),
    next: found.at(-1)?.position ?? query.after,
  }
}
