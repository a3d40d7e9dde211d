import { Button } from '@mantine/core'
import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { type Team, teamsQuery, teamTree } from '../../people/teams-query.ts'
import { SettingsPage } from '../settings-page.tsx'
import { NewTeamDialog } from './new-team-dialog.tsx'
import { TeamPanel } from './team-panel.tsx'
import { teamTexts } from './team-texts.ts'
import { TeamTree } from './team-tree.tsx'

/** Teams as they stand under each other, and who is in the chosen one. */
export function TeamsPage() {
  const t = useTexts(teamTexts)
  const teams = useQuery(teamsQuery)
  const [chosenId, setChosen] = useState<string | null>(null)
  // null: no dialog; a team: the new one stands below it.
  const [creating, setCreating] = useState<{ below: Team | null } | null>(null)
  const chosen = teams.data?.byId.get(chosenId ?? '') ?? (teams.data && teamTree(teams.data)[0]?.team)
  return (
    <SettingsPage
      page="/settings/teams"
      actions={
        <Button
          variant="filled"
          leftSection={<Icon of={IconPlus} size={14} />}
          onClick={() => setCreating({ below: null })}
        >
          {t('newTeam')}
        </Button>
      }
      aside={chosen && <TeamPanel key={chosen.id} team={chosen} />}
    >
      {teams.error ? (
        <Problem error={teams.error} retry={() => void teams.refetch()} />
      ) : teams.data === undefined ? (
        <Loading rows={8} />
      ) : teams.data.list.length === 0 ? (
        <Empty icon={IconUsersGroup} title={t('none')} why={t('noneWhy')}>
          <Button onClick={() => setCreating({ below: null })}>{t('newTeam')}</Button>
        </Empty>
      ) : (
        <TeamTree
          teams={teams.data}
          chosenId={chosen?.id ?? null}
          onChoose={setChosen}
          onNewBelow={(below) => setCreating({ below })}
        />
      )}
      {creating && teams.data && (
        <NewTeamDialog
          teams={teams.data}
          below={creating.below}
          onClose={() => setCreating(null)}
          onCreated={setChosen}
        />
      )}
    </SettingsPage>
  )
}
