import type { RoleDefinition } from '../../../shared/core/access.ts'
import type { Access } from './access.ts'

/**
 * May somebody with this role be in this team, as far as this access goes? Where the role reaches by team, its
 * holder sees what those in the team and below own: nobody gives that of teams they do not see themselves.
 */
export function mayPlace(access: Access, role: RoleDefinition, team: string | null): boolean {
  return team === null || access.teamIds.includes(team) || reachesByTeam(access, role).length === 0
}

/** What a role covers by team and this access does not cover altogether, as `object verb`; '' is the rest of objects. */
export function reachesByTeam(access: Access, role: RoleDefinition): string[] {
  if (role.administrator === true) return []
  const objectIds = new Set(['', ...Object.keys(role.objects), ...Object.keys(access.role.objects)])
  return [...objectIds].flatMap((id) => {
    const [given, held] = [role.objects[id] ?? role.defaults, access.object(id)]
    return (['read', 'update', 'delete'] as const)
      .filter((verb) => given[verb] === 'team' && held[verb] !== 'all')
      .map((verb) => `${id} ${verb}`)
  })
}
