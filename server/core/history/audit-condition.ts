import type { AuditArea } from '../../../shared/core/audit-areas.ts'
import type { AuditFilter } from '../../../shared/core/audit-contract.ts'
import { lowestIdOf } from '../../../shared/platform/ids.ts'
import type { Context } from '../../platform/context.ts'
import { type Sql, sql } from '../../platform/database/sql.ts'
import { readableObject } from '../records/index.ts'

/** How an audit log is looked for: by an index, and among what is found there. */
interface AuditCondition {
  /** The only kinds looked for, of each of which there is an index; null: of any. */
  kinds: readonly string[] | null
  indexed: Sql[]
  others: Sql[]
}

/** Turns a filter into conditions on events. Refuses (not found) an object there is not. */
export function auditCondition(ctx: Context, filter: AuditFilter): AuditCondition {
  const { actor, area, from, object, record, source, to } = filter
  const isRare = area !== undefined && area !== 'records'
  return {
    kinds: isRare ? kindsOf(ctx, area) : null,
    indexed: [
      ...(from === undefined ? [] : [sql`id >= ${lowestIdOf(momentOf(from))}`]),
      ...(to === undefined ? [] : [sql`id < ${lowestIdOf(momentOf(to))}`]),
      ...(actor === undefined ? [] : [sql`actor_id = ${actor}`]),
      ...(record === undefined ? [] : [sql`record_id = ${record}`]),
      ...(object === undefined ? [] : [sql`object_id = ${readableObject(ctx, object).id}`]),
      ...(source === undefined ? [] : [sql`source = ${source}`]),
    ],
    others: [
      area === 'records' ? sql`kind like 'records.%'` : sql`kind <> all(${kindsOf(ctx, null)}::text[])`,
    ],
  }
}

/** The kinds of an area; null: those the log leaves out. */
function kindsOf(ctx: Context, area: AuditArea | null): string[] {
  return [...ctx.events].filter(([, traits]) => traits.area === area).map(([kind]) => kind)
}

// Ids begin with their time, which has no place for a moment before 1970.
function momentOf(text: string): Date {
  return new Date(Math.max(0, Date.parse(text)))
}
