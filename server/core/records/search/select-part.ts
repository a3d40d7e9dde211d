import type { Context } from '../../../platform/context.ts'
import { all, type Sql, sql } from '../../../platform/database/sql.ts'
import type { SeenPart } from './seen-entries.ts'

/** Candidates that are ranked: more common fragments than this are not told apart by rank. */
const mostCandidates = 200
const firstLook = 1_000

/** Selects id, objectId and title of entries (`s`) that match and are of a part of what the actor may see. */
export function selectPart(ctx: Context, match: Sql, part: SeenPart): Sql {
  const { mark, seen, isLikely } = part
  const entries = ctx.db.table('search')
  if (mark !== null && isLikely) return lookFirst(entries, { match, mark, seen })
  const conditions = all(mark === null ? [match, seen] : [match, mark, seen])
  return sql`(select s.record_id as id, s.object_id as "objectId", s.title
    from ${entries} s where ${conditions} limit ${mostCandidates})`
}

/**
 * To intersect what matches with nearly all entries costs twice what finding it does. So some of what matches is
 * looked at first; the mark is asked only when there is more of it, and too few of those may be seen.
 */
function lookFirst(entries: Sql, { match, mark, seen }: { match: Sql; mark: Sql; seen: Sql }): Sql {
  const columns = sql`s.record_id, s.object_id, s.owner, s.title`
  // OFFSET keeps the planner from asking what may be seen before the limit of the first look.
  return sql`(with look as materialized (
      select ${columns} from ${entries} s where ${match} limit ${firstLook})
    select s.record_id as id, s.object_id as "objectId", s.title
    from (select ${columns} from look s
      union all (select ${columns} from ${entries} s
        where (select count(*) from look) = ${firstLook} and ${match} and ${mark})
      offset 0) s
    where ${seen} limit ${mostCandidates})`
}
