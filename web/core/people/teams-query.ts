import { queryOptions } from '@tanstack/react-query'
import type { Related } from '../../../shared/core/records.ts'
import { queryRecords } from '../record-requests.ts'

export interface Team {
  id: string
  name: string
  parent: string | null
  manager: string | null
  version: number
}

export interface Teams {
  /** By name. */
  list: readonly Team[]
  byId: ReadonlyMap<string, Team>
  /** The managers' names. */
  related: Related
}

/** Every team of the workspace. */
export const teamsQuery = queryOptions({
  queryKey: ['records', 'team', 'tree'],
  queryFn: async ({ signal }): Promise<Teams> => {
    const list: Team[] = []
    const related: Related = {}
    let cursor: string | null = null
    do {
      const page = await queryRecords('team', { ...question, ...(cursor !== null && { cursor }) }, signal)
      list.push(...page.records.map(teamOf))
      Object.assign(related, page.related)
      cursor = page.page.next
    } while (cursor !== null)
    return { list, byId: new Map(list.map((team) => [team.id, team])), related }
  },
})

const question = {
  fields: ['name', 'parent', 'manager'],
  expand: ['manager'],
  sort: [{ field: 'name', direction: 'asc' as const }],
  limit: 200,
}

function teamOf(record: { id: string; title: string; version: number; [field: string]: unknown }): Team {
  const { id, title, version, parent, manager } = record
  return { id, name: title, version, parent: idOf(parent), manager: idOf(manager) }
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export interface TeamInTree {
  team: Team
  /** 0: at the top. */
  depth: number
  hasTeams: boolean
}

/** Teams as they stand under each other, each after the one it is part of. */
export function teamTree(teams: Teams): TeamInTree[] {
  const below = Map.groupBy(teams.list, (team) =>
    team.parent !== null && teams.byId.has(team.parent) ? team.parent : null,
  )
  const walk = (parent: string | null, depth: number): TeamInTree[] =>
    (below.get(parent) ?? []).flatMap((team) => [
      { team, depth, hasTeams: below.has(team.id) },
      ...walk(team.id, depth + 1),
    ])
  return walk(null, 0)
}

/** The name of who leads a member: the manager of the nearest team upwards that has another one than themselves. */
export function managerOf(member: { id: string; team: string | null }, teams: Teams): string | null {
  const passed = new Set<string>()
  let team = teams.byId.get(member.team ?? '')
  while (team && !passed.has(team.id)) {
    passed.add(team.id)
    if (team.manager !== null && team.manager !== member.id) return teams.related[team.manager]?.title ?? null
    team = teams.byId.get(team.parent ?? '')
  }
  return null
}
