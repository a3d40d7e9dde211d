import type { Transaction } from '../../platform/context.ts'
import type { Access } from '../access/access.ts'
import { reachesByTeam } from '../access/may-place.ts'
import { loadTeamMembers, loadTeams } from '../access/resolve-access.ts'
import { teamsAbove, teamsBelow } from '../access/team-tree.ts'
import type { RecordChange, RecordRule } from '../records/rule.ts'
import { getMember } from './member-records.ts'

/**
 * Who manages members and teams does not come to see more by it: neither by moving into another team, nor by
 * having somebody, or a team, moved below their own. Whoever sees all there is has nothing to gain.
 */
export const ownSightStays: readonly RecordRule[] = [ruleFor('member', 'team'), ruleFor('team', 'parent')]

function ruleFor(object: 'member' | 'team', pointer: 'team' | 'parent'): RecordRule {
  return {
    object,
    name: 'nobody widens their own sight',
    check: async (tx, changes, refuse) => {
      // Whoever is new owns nothing yet.
      const moved = changes.filter(
        ({ action, before, after }) =>
          !(object === 'member' && action === 'create') && before?.[pointer] !== after?.[pointer],
      )
      if (moved.length === 0 || !(await widens(tx, { object, to: destinations(moved, pointer) }))) return
      for (const change of moved)
        refuse(
          change,
          'members.widens-own-sight',
          'would show you records that you do not see now. Ask an administrator to do it',
          pointer,
        )
    },
  }
}

/** Where members or teams come to be, by their id. */
type Destinations = ReadonlyMap<string, string | null>

function destinations(moved: readonly RecordChange[], pointer: 'team' | 'parent'): Destinations {
  return new Map(
    moved.map(({ id, after }) => [id, typeof after?.[pointer] === 'string' ? after[pointer] : null]),
  )
}

async function widens(
  tx: Transaction,
  { object, to }: { object: 'member' | 'team'; to: Destinations },
): Promise<boolean> {
  const { access } = tx
  const gainsByTeam = reachesByTeam(access, access.role).length > 0
  if (access.memberId === null || !(gainsByTeam || gainsByShares(access))) return false
  const members: Destinations = object === 'member' ? to : new Map()
  const team = members.has(access.memberId)
    ? members.get(access.memberId)
    : (await getMember(tx, access.memberId)).team
  if (typeof team !== 'string') return false
  const stored = new Map((await loadTeams(tx.db, tx.metadata)).map(({ id, parent }) => [id, parent]))
  if (object === 'team') for (const [id, parent] of to) stored.set(id, parent)
  const teams = [...stored].map(([id, parent]) => ({ id, parent }))
  if (gainsByShares(access) && teamsAbove(teams, team).some((id) => !access.teamIdsAbove.includes(id)))
    return true
  return gainsByTeam && (await gainsMembers(tx, teamsBelow(teams, team), members))
}

/** What is shown to a team counts for whoever does not see, or change, everything anyway. */
function gainsByShares({ role, object }: Access): boolean {
  if (role.administrator === true) return false
  return ['', ...Object.keys(role.objects)].some((id) => {
    const { read, update } = object(id)
    return read !== 'none' && (read !== 'all' || (update !== 'all' && update !== 'none'))
  })
}

async function gainsMembers(tx: Transaction, teamIds: readonly string[], to: Destinations): Promise<boolean> {
  const seen = new Set(tx.access.teamMemberIds)
  const there = await loadTeamMembers(tx.db, tx.metadata, teamIds)
  const coming = [...to].flatMap(([id, team]) => (team !== null && teamIds.includes(team) ? [id] : []))
  return [...there.filter((id) => !to.has(id)), ...coming].some((id) => !seen.has(id))
}
