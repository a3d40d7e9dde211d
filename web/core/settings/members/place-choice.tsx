import { Input } from '@mantine/core'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import { useRoleText } from '../../people/role-text.ts'
import type { Teams } from '../../people/teams-query.ts'
import type { InvitedPlace } from './invite-form.tsx'
import type { RoleEntry } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'
import { teamOptions } from './team-options.tsx'

interface Props {
  roles: readonly RoleEntry[]
  teams: Teams | undefined
  place: InvitedPlace
  onChange: (place: InvitedPlace) => void
}

/** The role and, where there are any, the team of whoever is invited. */
export function PlaceChoice({ roles, teams, place, onChange }: Props) {
  const t = useTexts(memberTexts)
  const roleText = useRoleText()
  const role = roles.find((one) => one.key === place.role)
  const ofTeams = teams ? teamOptions(teams) : []
  return (
    <>
      <Input.Wrapper label={t('role')} description={roleText(role?.description ?? '')}>
        <RowChoice
          look="field"
          label={t('role')}
          none={t('nothing')}
          value={place.role}
          options={roles.map((one) => ({ value: one.key, text: roleText(one.name) }))}
          onChange={(chosen) => onChange({ ...place, role: chosen })}
        />
      </Input.Wrapper>
      {ofTeams.length > 0 && (
        <Input.Wrapper label={t('team')}>
          <RowChoice
            look="field"
            label={t('team')}
            none={t('nothing')}
            value={place.team}
            options={[{ value: '', text: t('noTeam') }, ...ofTeams]}
            onChange={(team) => onChange({ ...place, team })}
          />
        </Input.Wrapper>
      )}
    </>
  )
}
