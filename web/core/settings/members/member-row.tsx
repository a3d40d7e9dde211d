import { IconCircleCheck, IconCircleDashed, IconCircleOff, IconShieldCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { MemberStatus } from '../../../../shared/core/member-statuses.ts'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { shortDate } from '../../../platform/i18n/time-words.ts'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { PersonMark } from '../../../platform/ui/mark.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { useRoleText } from '../../people/role-text.ts'
import { managerOf, type Teams } from '../../people/teams-query.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import { useSession } from '../../session/session.ts'
import { useChangeMember } from './member-changes.ts'
import { MemberMenu } from './member-menu.tsx'
import { invitationsQuery, type RoleEntry } from './member-requests.ts'
import styles from './member-table.module.css'
import { memberTexts } from './member-texts.ts'
import { teamOptions } from './team-options.tsx'

interface Props {
  member: MemberEntry
  roles: readonly RoleEntry[]
  teams: Teams
}

/** One member: role and team are changed where they stand. */
export function MemberRow({ member, roles, teams }: Props) {
  const t = useTexts(memberTexts)
  const roleText = useRoleText()
  const { mutate: change } = useChangeMember()
  const { name } = member
  const roleNames = new Map(roles.map((role) => [role.key, roleText(role.name)]))
  const manager = managerOf(member, teams)

  const setRole = (role: string) =>
    change({ member, change: { role }, said: t('roleChanged', { name, role: roleNames.get(role) ?? role }) })
  const setTeam = (id: string) => {
    const team = teams.byId.get(id)
    const said = team ? t('teamChanged', { name, team: team.name }) : t('teamLeft', { name })
    change({ member, change: { team: team?.id ?? null }, said })
  }
  return (
    <tr data-out={member.status === 'inactive' || undefined}>
      <td className={styles.who}>
        <Who member={member} />
      </td>
      <td className={styles.choices}>
        <div className={styles.choice}>
          <RowChoice
            label={`${t('role')}, ${name}`}
            none={t('nothing')}
            value={member.role ?? ''}
            options={roles.map((role) => ({ value: role.key, text: roleText(role.name) }))}
            shown={roleNames.get(member.role ?? '') ?? member.role ?? t('noRole')}
            onChange={setRole}
          />
        </div>
      </td>
      <td className={styles.choices}>
        <div className={styles.choice}>
          <RowChoice
            label={`${t('team')}, ${name}`}
            none={t('nothing')}
            value={member.team ?? ''}
            options={[{ value: '', text: t('noTeam') }, ...teamOptions(teams)]}
            shown={<TeamName name={teams.byId.get(member.team ?? '')?.name} />}
            onChange={setTeam}
          />
        </div>
      </td>
      <td className={styles.roomy}>{manager && <Name>{manager}</Name>}</td>
      <td className={styles.wide}>
        {member.signIn === null ? (
          <span className={styles.quiet}>{t('neverJoined')}</span>
        ) : member.signIn.seenAt === null ? (
          <span className={styles.quiet}>{t('never')}</span>
        ) : (
          <RelativeTime at={member.signIn.seenAt} />
        )}
      </td>
      <td className={styles.wide}>
        <Status member={member} />
      </td>
      <td className={styles.tool}>
        <MemberMenu member={member} />
      </td>
    </tr>
  )
}

function TeamName({ name }: { name: string | undefined }) {
  const t = useTexts(memberTexts)
  return name === undefined ? <span className={styles.quiet}>{t('noTeam')}</span> : <Name>{name}</Name>
}

function Who({ member }: { member: MemberEntry }) {
  const t = useTexts(memberTexts)
  const { member: me } = useSession()
  const email = member.signIn?.email ?? member.email
  const { word } = useStanding(member)
  return (
    <div className={styles.person}>
      <span className={styles.mark}>
        <PersonMark id={member.id} name={member.name} size={32} />
      </span>
      <div className={styles.lines}>
        <div className={styles.line}>
          <span className={styles.name}>
            <Name>{member.name}</Name>
          </span>
          {member.id === me.id && <span className={styles.quiet}>({t('you')})</span>}
          {member.signIn?.hasSecondFactor && (
            <span title={t('secondFactor')} className={styles.quiet}>
              <Icon of={IconShieldCheck} size={14} />
              <span className="unseen">{t('secondFactor')}</span>
            </span>
          )}
        </div>
        <div className={styles.email}>
          {member.status !== 'active' && (
            <span className={styles.phone}>
              {word}
              {email && ' · '}
            </span>
          )}
          {email}
        </div>
      </div>
    </div>
  )
}

const signs = { active: IconCircleCheck, invited: IconCircleDashed, inactive: IconCircleOff }

function Status({ member }: { member: MemberEntry }) {
  const { status, word, why } = useStanding(member)
  return (
    <span className={styles.status} data-status={status} title={why}>
      <Icon of={signs[status]} size={15} />
      {word}
    </span>
  )
}

/** Where a member stands, in a word; an open invitation has more to say. */
function useStanding(member: MemberEntry) {
  const t = useTexts(memberTexts)
  const { data: invitations } = useQuery(invitationsQuery)
  const status = statusOf(member)
  const open = invitations?.find((invitation) => invitation.memberId === member.id)
  const why =
    status !== 'invited' || !invitations
      ? undefined
      : open
        ? t('invitationUntil', { day: shortDate(open.expiresAt.slice(0, 10), new Date(), t.language) })
        : t(member.wasInvited ? 'invitationOver' : 'notInvited')
  return { status, why, word: why !== undefined && !open ? why : t(status) }
}

function statusOf(member: MemberEntry): MemberStatus {
  return member.status === 'active' || member.status === 'invited' ? member.status : 'inactive'
}
