import { findField } from '../../../../shared/core/metadata.ts'
import type { Touches } from '../../../../shared/core/records.ts'
import { firstTouchDay, touchWeekStarts } from '../../../../shared/core/touches.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import type { Context } from '../../../platform/context.ts'
import { all, identifier, repeated, sql } from '../../../platform/database/sql.ts'
import { dateBucket } from './date-bucket.ts'
import { liveAndVisible, rootScope } from './join-tree.ts'

/**
 * How many notes the actor may see were written about each of these records, week by week: one query for all
 * of them, by the index of what points at a record. Records without any are left out.
 */
export async function touchesOf(ctx: Context, ids: readonly string[]): Promise<Touches> {
  const note = ctx.metadata.objects.get('note')
  const about = note && findField(note, note.seenWith ?? '')
  if (!note || !about || ids.length === 0 || ctx.access.object(note.id).read === 'none') return {}
  const { now, timeZone, weekStartsOn } = ctx.values
  const first = firstTouchDay(localDate(now, timeZone), weekStartsOn)
  const scope = rootScope(ctx, note)
  const written = identifier(scope.alias, 'created_at')
  const week = dateBucket(written, 'dateTime', 'week', ctx.values)
  const rows = await ctx.db.rows(
    repeated(sql`
      select l.to_id, ${week}, count(*) from ${ctx.db.table('link')} l
      join ${ctx.db.table(note.table)} ${identifier(scope.alias)} on ${identifier(scope.alias, 'id')} = l.from_id
      where l.to_id = any(${ids}::uuid[]) and l.field_id = ${about.id}
        and ${written} >= (${first}::date::timestamp at time zone ${timeZone}::text)
        and ${all(liveAndVisible(scope))}
      group by 1, 2`),
  )
  const starts = touchWeekStarts(first)
  const touches: Touches = {}
  for (const [id, start, count] of rows) {
    const at = starts.indexOf(String(start))
    const weeks = touches[String(id)] ?? starts.map(() => 0)
    touches[String(id)] = at < 0 ? weeks : weeks.with(at, Number(count))
  }
  return touches
}
