import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import type { Team, Teams } from '../../people/teams-query.ts'
import { allIds } from '../../records/edit/bulk-changes.ts'
import { useDeleteTeam } from './team-changes.ts'
import { teamTexts } from './team-texts.ts'

/** Says where a team's members and teams go when it is deleted, before it is. */
export function DeleteTeamDialog({
  team,
  teams,
  onClose,
}: {
  team: Team
  teams: Teams
  onClose: () => void
}) {
  const t = useTexts(teamTexts)
  const ui = useTexts(uiTexts)
  const remove = useDeleteTeam()
  const [isRunning, setRunning] = useState(false)
  // Those without access too: they would otherwise keep the team from going.
  const members = useQuery({
    queryKey: ['records', 'member', 'ids-of-team', team.id],
    queryFn: () => allIds('member', { filter: { field: 'team', op: 'eq', value: team.id } }),
    staleTime: 0,
  })
  const teamIds = teams.list.filter((one) => one.parent === team.id).map((one) => one.id)
  const memberIds = members.data ?? []
  const parent = teams.byId.get(team.parent ?? '')
  const counts = [
    ...(memberIds.length > 0 ? [t('memberCount', { count: memberIds.length })] : []),
    ...(teamIds.length > 0 ? [t('teamCount', { count: teamIds.length })] : []),
  ]
  const what = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(counts)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setRunning(true)
    await remove(team, { memberIds, teamIds }, t('deleted', { name: team.name }))
    onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={t('deleteTitle', { name: team.name })} size={400}>
      <form onSubmit={(event) => void submit(event)} className={dialog.form}>
        <p className={dialog.text}>
          {counts.length === 0
            ? t('deleteEmpty')
            : parent
              ? t('deleteUp', { what, parent: parent.name })
              : t('deleteTop', { what })}
        </p>
        <p className={dialog.text}>{t('deleteScope')}</p>
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            type="submit"
            color="red"
            loading={isRunning || members.isPending}
            disabled={members.isError}
            data-autofocus
          >
            {t('delete')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
