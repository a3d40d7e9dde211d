import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ShareOutput } from '../../../shared/core/access-contract.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Picker } from '../../platform/ui/forms/picker.tsx'
import { matchesTyped } from '../../platform/ui/forms/typed-match.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { PersonMark } from '../../platform/ui/mark.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { Pop } from '../../platform/ui/pop.tsx'
import { useFoundMembers } from '../people/member-choice.tsx'
import { teamsQuery } from '../people/teams-query.ts'
import { useShareChanges } from './share-changes.ts'
import styles from './share-dialog.module.css'
import type { SharedRecord } from './share-requests.ts'
import { sharingTexts } from './sharing-texts.ts'

/** Finds a member or a team to share with; they may see the record, and with one more step change it. */
export function ShareWith({ of, shares }: { of: SharedRecord; shares: readonly ShareOutput[] }) {
  const t = useTexts(sharingTexts)
  const changes = useShareChanges(of)
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const { found, search } = useFoundMembers()
  const { data: teams } = useQuery(teamsQuery)
  const taken = new Set(shares.map((share) => share.memberId ?? share.teamId))
  const members = found.filter((member) => !taken.has(member.id))
  const fitting = (teams?.list ?? []).filter((team) => !taken.has(team.id) && matchesTyped(typed, team.name))
  const pick = (id: string) => {
    setOpen(false)
    const member = members.find((one) => one.id === id)
    const name = member?.name ?? fitting.find((team) => team.id === id)?.name ?? ''
    void changes.share(member ? { memberId: id, level: 'read' } : { teamId: id, level: 'read' }, name)
  }
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      position="bottom-end"
      target={
        <button
          type="button"
          className={styles.add}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={IconPlus} size={13} />
          {t('shareWith')}
        </button>
      }
    >
      <Picker
        options={[
          ...members.map((member) => ({
            value: member.id,
            text: member.name,
            group: t('members'),
            shown: (
              <>
                <PersonMark id={member.id} name={member.name} />
                <Name>{member.name}</Name>
              </>
            ),
          })),
          ...fitting.map((team) => ({
            value: team.id,
            text: team.name,
            group: t('teams'),
            shown: (
              <>
                <Icon of={IconUsersGroup} />
                <Name>{team.name}</Name>
              </>
            ),
          })),
        ]}
        chosen={[]}
        onPick={pick}
        onLeave={() => setOpen(false)}
        search={{
          isSettled: search.isSettled,
          onType: (text) => {
            setTyped(text)
            search.onType(text)
          },
        }}
        label={t('shareWith')}
        none={t('nothing')}
      />
    </Pop>
  )
}
