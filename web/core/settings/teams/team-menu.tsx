import { IconArrowsMove, IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import { RenameDialog } from '../rename-dialog.tsx'
import menu from '../row-menu.module.css'
import type { Team, Teams } from '../teams-query.ts'
import { DeleteTeamDialog } from './delete-team-dialog.tsx'
import { MoveTeamDialog } from './move-team-dialog.tsx'
import { useChangeTeam } from './team-changes.ts'
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
  const change = useChangeTeam()
  const close = () => setLayer(null)
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <button
            type="button"
            className={menu.tool}
            aria-label={t('teamMenu', { name: team.name })}
            onClick={(event) => event.stopPropagation()}
          >
            <Icon of={IconDots} />
          </button>
        </Menu.Target>
        <Menu.Dropdown onClick={(event) => event.stopPropagation()}>
          <Menu.Item leftSection={<Icon of={IconPlus} />} onClick={onNewBelow}>
            {t('newBelow')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon of={IconPencil} />} onClick={() => setLayer('rename')}>
            {t('rename')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon of={IconArrowsMove} />} onClick={() => setLayer('move')}>
            {t('moveTo')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item color="red" leftSection={<Icon of={IconTrash} />} onClick={() => setLayer('delete')}>
            {t('delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {layer === 'rename' && (
        <RenameDialog
          title={t('rename')}
          label={t('name')}
          name={team.name}
          maxLength={100}
          onRename={(name) => void change(team, { name }, t('renamed', { name }))}
          onClose={close}
        />
      )}
      {layer === 'move' && <MoveTeamDialog team={team} teams={teams} onMove={onMove} onClose={close} />}
      {layer === 'delete' && <DeleteTeamDialog team={team} teams={teams} onClose={close} />}
    </>
  )
}
