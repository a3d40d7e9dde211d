export interface TeamInTree {
  id: string
  parent: string | null
}

/** A team and every team below it. A cycle, should one have slipped in, ends the walk. */
export function teamsBelow(teams: readonly TeamInTree[], root: string): string[] {
  const children = Map.groupBy(teams, (team) => team.parent)
  const found = new Set([root])
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child.id)
  return [...found]
}

/** A team and every team above it. */
export function teamsAbove(teams: readonly TeamInTree[], start: string): string[] {
  const parents = new Map(teams.map((team) => [team.id, team.parent]))
  const found = new Set<string>()
  for (let id: string | null = start; id !== null && !found.has(id); id = parents.get(id) ?? null)
    found.add(id)
  return [...found]
}
