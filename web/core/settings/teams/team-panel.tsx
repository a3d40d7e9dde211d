import { IconUserPlus, IconX } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { PersonMark } from '../../../platform/ui/mark.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import { MemberChoice, useFoundMembers } from '../../people/member-choice.tsx'
import { type Team, teamsQuery } from '../../people/teams-query.ts'
import { refreshMembers } from '../members/member-changes.ts'
import { changeMember } from '../members/member-requests.ts'
import { useChangeTeam } from './team-changes.ts'
import { type TeamMember, teamMembersQuery } from './team-members.ts'
import styles from './team-panel.module.css'
import { teamTexts } from './team-texts.ts'

/** The chosen team: who leads it and who is in it. */
export function TeamPanel({ team }: { team: Team }) {
  const t = useTexts(teamTexts)
  const change = useChangeTeam()
  const { data: teams } = useQuery(teamsQuery)
  const { data } = useQuery(teamMembersQuery(team.id))
  const moveMember = useMoveMember()
  const manager = team.manager === null ? undefined : teams?.related[team.manager]
  const { name } = team
  return (
    <section aria-label={name}>
      <h2 className={`${styles.title} strong`}>
        <Name>{name}</Name>
      </h2>
      <MemberChoice
        label={t('manager')}
        placeholder={t('noManager')}
        chosen={manager ? { id: manager.id, name: manager.title ?? '' } : null}
        onChange={(member) =>
          void change(
            team,
            { manager: member?.id ?? null },
            member ? t('managerSet', { manager: member.name, name }) : t('managerNone', { name }),
          )
        }
      />
      <h3 className={styles.heading}>
        {t('members')}
        <AddMember
          team={team}
          onAdd={(member) =>
            moveMember(member, team.id, t('memberAdded', { member: member.name, name }), member.team)
          }
        />
      </h3>
      {data?.members.length === 0 && <Empty isPart title={t('noMembers')} />}
      <ul>
        {data?.members.map((member) => (
          <li key={member.id} className={styles.member}>
            <PersonMark id={member.id} name={member.name} />
            <span className={styles.name}>
              <Name>{member.name}</Name>
            </span>
            <button
              type="button"
              className={styles.tool}
              aria-label={t('removeMember', { name: member.name })}
              title={t('removeMember', { name: member.name })}
              onClick={() =>
                moveMember(member, null, t('memberRemoved', { member: member.name, name }), team.id)
              }
            >
              <Icon of={IconX} size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AddMember({
  team,
  onAdd,
}: {
  team: Team
  onAdd: (member: TeamMember & { team: string | null }) => void
}) {
  const t = useTexts(teamTexts)
  const [isOpen, setOpen] = useState(false)
  const { found, search } = useFoundMembers()
  const { data } = useQuery(teamMembersQuery(team.id))
  const inside = new Set(data?.members.map((member) => member.id))
  const options = found.filter((member) => !inside.has(member.id))
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
          <Icon of={IconUserPlus} size={14} />
          {t('addMember')}
        </button>
      }
    >
      <Picker
        options={options.map((member) => ({
          value: member.id,
          text: member.name,
          shown: (
            <>
              <PersonMark id={member.id} name={member.name} />
              <Name>{member.name}</Name>
            </>
          ),
        }))}
        chosen={[]}
        onPick={(id) => {
          setOpen(false)
          const member = options.find((one) => one.id === id)
          if (member) onAdd(member)
        }}
        onLeave={() => setOpen(false)}
        search={search}
        label={t('addMember')}
        none={t('nothing')}
      />
    </Pop>
  )
}

/** Moves a member to another team or out of all; an undo brings them back where they were. */
function useMoveMember() {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const move = async (member: TeamMember, to: string | null, said: string | null, from: string | null) => {
    try {
      await changeMember(member.id, { team: to })
      if (said !== null)
        sayDone(
          said,
          wayWithoutOperation(() => void move(member, from, null, to)),
        )
    } catch (error) {
      sayProblem(sentence(plainProblem(error)))
    }
    await refreshMembers(queries)
  }
  return (member: TeamMember, to: string | null, said: string, from: string | null) =>
    void move(member, to, said, from)
}
