import { IconArrowsMove, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import type { Team, Teams } from '../../people/teams-query.ts'
import { RenameDialog } from '../rename-dialog.tsx'
import { DeleteTeamDialog } from './delete-team-dialog.tsx'
import { MoveTeamDialog } from './move-team-dialog.tsx'
import { useSaveTeam } from './team-changes.ts'
import { teamTexts } from './team-texts.ts'

interface Props {
  team: Team
  teams: Teams
  onNewBelow: () => void
  onMove: (team: Team, parent: Team | null) => void
}

/** What can be done with a team. */
export function TeamMenu({ team, teams, onNewBelow, onMove }: Props) {
  const t = useTexts(teamTexts)
  const [layer, setLayer] = useState<'rename' | 'move' | 'delete' | null>(null)
  const save = useSaveTeam()
  const close = () => setLayer(null)
  return (
    <>
      <MenuOf
        label={t('teamMenu', { name: team.name })}
        groups={[
          {
            entries: [
              { text: t('newBelow'), icon: IconPlus, act: onNewBelow },
              { text: t('rename'), icon: IconPencil, act: () => setLayer('rename') },
              { text: t('moveTo'), icon: IconArrowsMove, act: () => setLayer('move') },
            ],
          },
          {
            entries: [
              { text: t('delete'), icon: IconTrash, isDangerous: true, act: () => setLayer('delete') },
            ],
          },
        ]}
      />
      {layer === 'rename' && (
        <RenameDialog
          title={t('rename')}
          label={t('name')}
          name={team.name}
          maxLength={100}
          onRename={(name) => save(team, { name }, t('renamed', { name }))}
          onClose={close}
        />
      )}
      {layer === 'move' && <MoveTeamDialog team={team} teams={teams} onMove={onMove} onClose={close} />}
      {layer === 'delete' && <DeleteTeamDialog team={team} teams={teams} onClose={close} />}
    </>
  )
}
