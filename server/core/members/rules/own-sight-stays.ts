import type { Transaction } from '../../../platform/context.ts'
import type { Access } from '../../access/access.ts'
import { reachesByTeam } from '../../access/may-place.ts'
import { loadTeamMembers, loadTeams } from '../../access/resolve-access.ts'
import { teamsAbove, teamsBelow } from '../../access/team-tree.ts'
import type { RecordChange, RecordRule } from '../../records/rule.ts'
import { getMember } from '../member-records.ts'

/**
 * Who manages members and teams does not come to see more by it, nor has others see what they do not: they
 * move neither themselves into another team, nor people and teams beyond their sight below their own or
 * anybody's. Whoever sees all there is has nothing to gain.
 */
export const ownSightStays: readonly RecordRule[] = [ruleFor('member', 'team'), ruleFor('team', 'parent')]

type Kind = 'member' | 'team'

function ruleFor(object: Kind, pointer: 'team' | 'parent'): RecordRule {
  return {
    object,
    name: 'nobody widens their own sight',
    check: async (tx, changes, refuse) => {
      // Whoever is new owns nothing yet, and nobody is in a new team.
      const moved = changes.filter(
        ({ action, before, after }) => action !== 'create' && before?.[pointer] !== after?.[pointer],
      )
      if (moved.length === 0 || tx.access.memberId === null) return
      const to = destinations(moved, pointer)
      const widens = await widensOwn(tx, { object, to })
      const beyond = widens ? new Set(to.keys()) : await beyondSight(tx, { object, to })
      const code = widens ? 'members.widens-own-sight' : 'members.beyond-own-sight'
      for (const change of moved) if (beyond.has(change.id)) refuse(change, code, sentences[code], pointer)
    },
  }
}

const sentences = {
  'members.widens-own-sight': 'would show you records that you do not see now. Ask an administrator to do it',
  'members.beyond-own-sight':
    'takes seeing whose records would be seen there, and where. Ask an administrator to do it',
} as const

/** Where members or teams come to be, by their id. */
type Destinations = ReadonlyMap<string, string | null>

function destinations(moved: readonly RecordChange[], pointer: 'team' | 'parent'): Destinations {
  return new Map(
    moved.map(({ id, after }) => [id, typeof after?.[pointer] === 'string' ? after[pointer] : null]),
  )
}

interface Moves {
  object: Kind
  to: Destinations
}

async function widensOwn(tx: Transaction, { object, to }: Moves): Promise<boolean> {
  const { access } = tx
  const own = access.memberId ?? ''
  const gainsByTeam = reachesByTeam(access, access.role).length > 0
  if (!(gainsByTeam || gainsByShares(access))) return false
  const members: Destinations = object === 'member' ? to : new Map()
  const team = members.has(own) ? members.get(own) : (await getMember(tx, own)).team
  if (typeof team !== 'string') return false
  const stored = new Map((await loadTeams(tx.db, tx.metadata)).map(({ id, parent }) => [id, parent]))
  if (object === 'team') for (const [id, parent] of to) stored.set(id, parent)
  const teams = [...stored].map(([id, parent]) => ({ id, parent }))
  if (gainsByShares(access) && teamsAbove(teams, team).some((id) => !access.teamIdsAbove.includes(id)))
    return true
  return gainsByTeam && (await gainsMembers(tx, teamsBelow(teams, team), members))
}

/**
 * Of these, who or what somebody that sees by team may not move: people they do not see, teams with such
 * people in them, and teams that would come below one that is not theirs.
 */
async function beyondSight(tx: Transaction, { object, to }: Moves): Promise<Set<string>> {
  const { access } = tx
  const moved = [...to].filter(([, destination]) => destination !== null)
  if (moved.length === 0 || reachesByTeam(access, access.role).length === 0) return new Set()
  const seen = new Set(access.teamMemberIds)
  if (object === 'member') return new Set(moved.flatMap(([id]) => (seen.has(id) ? [] : [id])))
  const teams = await loadTeams(tx.db, tx.metadata)
  const beyond = new Set<string>()
  for (const [id, parent] of moved) {
    const members = await loadTeamMembers(tx.db, tx.metadata, teamsBelow(teams, id))
    const isTheirs = parent !== null && access.teamIds.includes(parent)
    if (!isTheirs || members.some((one) => !seen.has(one))) beyond.add(id)
  }
  return beyond
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
