import type { AuditFilter } from '../../../shared/core/audit-contract.ts'
import type { HistoryPage } from '../../../shared/core/history.ts'
import { timeOfId } from '../../../shared/platform/ids.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { eventsOfKinds, foundEvents } from '../../platform/events/read-events.ts'
import { auditCondition } from './audit-condition.ts'
import { historyEvents, namesIn } from './history-events.ts'
import { visibleEvents } from './visible-events.ts'

interface AuditPage extends Pick<HistoryPage, 'events' | 'related'> {
  page: { next: string | null; reached: string | null }
}

/** How many events one request looks at where no index finds the right ones. */
const mostLookedAt = 10_000

/**
 * One page of what happened in the workspace, newest first, as far as the actor may see it. What no index
 * finds is looked for among a bounded number of events, so that a page may be short, or empty, and go on.
 */
export async function listAudit(
  ctx: Context,
  filter: AuditFilter,
  page: { cursor?: string | undefined; limit: number },
): Promise<AuditPage> {
  const { kinds, indexed, others } = auditCondition(ctx, filter)
  const before = page.cursor === undefined ? [] : [sql`id < ${page.cursor}`]
  const conditions = [...indexed, ...before]
  const { limit } = page
  const looked =
    kinds === null
      ? await foundEvents(ctx.db, { indexed: conditions, others, most: mostLookedAt, limit })
      : await eventsOfKinds(ctx.db, { kinds, conditions, limit })
  const events = await historyEvents(ctx, await visibleEvents(ctx, looked.events))
  const reached = looked.next === null ? null : (timeOfId(looked.next)?.toISOString() ?? null)
  return {
    events,
    related: await namesIn(ctx, events, { subjects: true }),
    page: { next: looked.next, reached },
  }
}
