import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Access, RecordVerb } from './access.ts'
import { mayGrant } from './may-grant.ts'

const verbs = ['read', 'update', 'delete'] as const

/**
 * Does another access reach nothing that the actor's own does not: by role, by the teams that 'team' covers,
 * by whose records 'own' are, and by shares? Whoever could act with it would gain nothing. With
 * `ownsNothing`, what the other member owns is left out of account.
 */
export async function seesNoMore(
  ctx: Pick<Context, 'access' | 'db'>,
  other: Access,
  { ownsNothing = false }: { ownsNothing?: boolean } = {},
): Promise<boolean> {
  if (ctx.access.role.administrator === true || other.memberId === ctx.access.memberId) return true
  if (!mayGrant(ctx.access, other.role)) return false
  const isWithin = objectIdsOf(ctx.access, other).every((objectId) =>
    verbs.every((verb) => reachesWithin(ctx.access, other, { objectId, verb, ownsNothing })),
  )
  return isWithin && !(await isShownMore(ctx, other))
}

/** Ids that name every line of both roles; the empty one stands for objects without a line of their own. */
function objectIdsOf(...accesses: readonly Access[]): string[] {
  return [...new Set(['', ...accesses.flatMap(({ role }) => Object.keys(role.objects))])]
}

function reachesWithin(
  held: Access,
  other: Access,
  { objectId, verb, ownsNothing }: { objectId: string; verb: RecordVerb; ownsNothing: boolean },
): boolean {
  const [mine, theirs] = [held.object(objectId)[verb], other.object(objectId)[verb]]
  if (theirs === 'none' || mine === 'all') return true
  if (theirs === 'all') return false
  const members = new Set(mine === 'team' ? held.teamMemberIds : [])
  return (theirs === 'own' ? [other.memberId ?? ''] : other.teamMemberIds).every(
    (id) => members.has(id) || (ownsNothing && id === other.memberId),
  )
}

/** Is something shown to the other, in particular or by a team, that is not shown to the actor in the same way? */
async function isShownMore(ctx: Pick<Context, 'access' | 'db'>, other: Access): Promise<boolean> {
  const held = ctx.access
  const limited = [...other.sharedObjectIds].filter((id) => {
    const { read, update } = held.object(id)
    return other.object(id).read !== 'none' && (read !== 'all' || update !== 'all')
  })
  if (limited.length === 0) return false
  const rows = await ctx.db.rows(sql`
    select 1 from ${ctx.db.table('share')} s
    where s.object_id = any(${limited}::text[])
      and (s.member_id = ${other.memberId}::uuid or s.team_id = any(${other.teamIdsAbove}::uuid[]))
      and s.member_id is distinct from ${held.memberId}::uuid
      and (s.team_id is null or s.team_id <> all(${held.teamIdsAbove}::uuid[])) limit 1`)
  return rows.length > 0
}
