import { useTexts } from '../../../platform/i18n/texts.ts'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { type Team, type Teams, teamTree } from '../../people/teams-query.ts'
import { isWithin } from './team-drag.ts'
import { teamTexts } from './team-texts.ts'

interface Props {
  team: Team
  teams: Teams
  onMove: (team: Team, parent: Team | null) => void
  onClose: () => void
}

/** The way without dragging: the team to stand below, chosen from those it may stand below. */
export function MoveTeamDialog({ team, teams, onMove, onClose }: Props) {
  const t = useTexts(teamTexts)
  const possible = teamTree(teams).filter((one) => !isWithin(one.team, team, teams))
  return (
    <Dialog opened onClose={onClose} title={t('moveTo')} size={360}>
      <Picker
        options={[
          { value: '', text: t('topLevel') },
          ...possible.map((one) => ({
            value: one.team.id,
            text: one.team.name,
            shown: <span style={{ paddingLeft: one.depth * 14 }}>{one.team.name}</span>,
          })),
        ]}
        chosen={[team.parent ?? '']}
        onPick={(id) => {
          onMove(team, teams.byId.get(id) ?? null)
          onClose()
        }}
        onLeave={onClose}
        label={t('partOf')}
        none={t('nothing')}
      />
    </Dialog>
  )
}
