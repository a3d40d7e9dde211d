import type { PickerOption } from '../../../platform/ui/forms/picker.tsx'
import { type Teams, teamTree } from '../../people/teams-query.ts'

/** Teams to choose from, each indented under the one it is part of. */
export function teamOptions(teams: Teams): PickerOption[] {
  return teamTree(teams).map(({ team, depth }) => ({
    value: team.id,
    text: team.name,
    shown: <span style={{ paddingLeft: depth * 14 }}>{team.name}</span>,
  }))
}
