import { Button } from '@mantine/core'
import { IconSearchOff, IconUserPlus } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { teamsQuery } from '../../people/teams-query.ts'
import { HeldBack } from '../held-back.tsx'
import { SettingsPage } from '../settings-page.tsx'
import tools from '../tool-row.module.css'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberFilters } from './member-filters.tsx'
import { type MemberFilter, membersQuery, rolesQuery, waitingQuery } from './member-requests.ts'
import { MemberTable } from './member-table.tsx'
import { memberTexts } from './member-texts.ts'
import styles from './members-page.module.css'

/** Who is in the workspace: found, invited, given a role and a team, shut out and let in again. */
export function MembersPage() {
  const t = useTexts(memberTexts)
  const [invited, setInvited] = useState<'others' | 'waiting' | null>(null)
  return (
    <SettingsPage
      page="/settings/members"
      holdsItself
      actions={
        <Button
          variant="filled"
          leftSection={<Icon of={IconUserPlus} size={14} />}
          onClick={() => setInvited('others')}
        >
          {t('invite')}
        </Button>
      }
    >
      <HeldBack>
        <WaitingNotice onInvite={() => setInvited('waiting')} />
      </HeldBack>
      <Members />
      {invited !== null && (
        <InviteDialog listsWaiting={invited === 'waiting'} onClose={() => setInvited(null)} />
      )}
    </SettingsPage>
  )
}

/** That somebody is here who has no way in, with the way to give them one. */
function WaitingNotice({ onInvite }: { onInvite: () => void }) {
  const t = useTexts(memberTexts)
  const { data } = useQuery(waitingQuery)
  if (!data || data.members.length === 0) return null
  return (
    <div className={styles.notice} role="status">
      {t('waitCount', { count: data.members.length })}
      <Button size="compact-sm" onClick={onInvite}>
        {t('inviteThem')}
      </Button>
    </div>
  )
}

const everybody: MemberFilter = { search: '', status: '', role: '', team: '' }

function Members() {
  const t = useTexts(memberTexts)
  const [filter, setFilter] = useState<MemberFilter>(everybody)
  const asked = useDeferredValue(filter)
  const list = useInfiniteQuery({ ...membersQuery(asked), placeholderData: (before) => before })
  const roles = useQuery(rolesQuery)
  const teams = useQuery(teamsQuery)
  const error = list.error ?? roles.error ?? teams.error
  const members = list.data?.pages.flatMap((page) => page.members) ?? []
  if (error) return <Problem error={error} retry={() => void list.refetch()} />
  if (!roles.data || !teams.data) return <Loading rows={12} />
  return (
    <>
      <MemberFilters filter={filter} onChange={setFilter} roles={roles.data} teams={teams.data} />
      {list.isPending ? (
        <Loading rows={12} />
      ) : members.length === 0 ? (
        <Empty icon={IconSearchOff} title={t('none')} isAnswer>
          <Button onClick={() => setFilter(everybody)}>{t('clearAll')}</Button>
        </Empty>
      ) : (
        <HeldBack>
          <MemberTable members={members} roles={roles.data} teams={teams.data} list={list} />
        </HeldBack>
      )}
      {members.length > 0 && (
        <p className={tools.foot}>
          {list.hasNextPage
            ? t('countMore', { count: members.length })
            : t('count', { count: members.length })}
        </p>
      )}
    </>
  )
}
