import { useTexts } from '../../../platform/i18n/texts.ts'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import { useRoleText } from '../../people/role-text.ts'
import type { Teams } from '../../people/teams-query.ts'
import type { InvitedPlace } from './invite-form.tsx'
import styles from './invitee-rows.module.css'
import type { RoleEntry } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'
import type { Addressee } from './read-addresses.ts'
import { teamOptions } from './team-options.tsx'

interface Props {
  people: readonly Addressee[]
  placeOf: (email: string) => InvitedPlace
  roles: readonly RoleEntry[]
  teams: Teams | undefined
  onChange: (email: string, place: InvitedPlace) => void
}

/** Everybody who is about to be invited, each with a role and a team that can be another than the others'. */
export function InviteeRows({ people, placeOf, roles, teams, onChange }: Props) {
  const t = useTexts(memberTexts)
  const roleText = useRoleText()
  const ofRoles = roles.map((one) => ({ value: one.key, text: roleText(one.name) }))
  const ofTeams = teams ? teamOptions(teams) : []
  return (
    <ul className={styles.rows} aria-label={t('eachOfThem')}>
      {people.map(({ email, name }) => {
        const place = placeOf(email)
        return (
          <li key={email}>
            <span className={styles.who} title={email}>
              {name ?? email}
            </span>
            <RowChoice
              look="chip"
              label={t('roleOf', { name: name ?? email })}
              none={t('nothing')}
              value={place.role}
              options={ofRoles}
              onChange={(role) => onChange(email, { ...place, role })}
            />
            {ofTeams.length > 0 && (
              <RowChoice
                look="chip"
                label={t('teamOf', { name: name ?? email })}
                none={t('nothing')}
                value={place.team}
                options={[{ value: '', text: t('noTeam') }, ...ofTeams]}
                onChange={(team) => onChange(email, { ...place, team })}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
