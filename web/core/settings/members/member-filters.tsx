import { memberStatuses } from '../../../../shared/core/member-statuses.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import { useRoleText } from '../../people/role-text.ts'
import type { Teams } from '../../people/teams-query.ts'
import { SearchField } from '../search-field.tsx'
import tools from '../tool-row.module.css'
import type { MemberFilter, RoleEntry } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'
import { teamOptions } from './team-options.tsx'

interface Props {
  filter: MemberFilter
  onChange: (filter: MemberFilter) => void
  roles: readonly RoleEntry[]
  teams: Teams
}

/** Search and what the list is narrowed to. */
export function MemberFilters({ filter, onChange, roles, teams }: Props) {
  const t = useTexts(memberTexts)
  const roleText = useRoleText()
  const change = (part: Partial<MemberFilter>) => onChange({ ...filter, ...part })
  return (
    <div className={tools.tools}>
      <SearchField
        label={t('search')}
        value={filter.search}
        onChange={(search) => change({ search: search.slice(0, 200) })}
      />
      <RowChoice
        look="chip"
        label={t('role')}
        none={t('nothing')}
        value={filter.role}
        isSet={filter.role !== ''}
        options={[
          { value: '', text: t('anyRole') },
          ...roles.map((role) => ({
            value: role.key,
            text: roleText(role.name),
            hint: String(role.members),
          })),
        ]}
        onChange={(role) => change({ role })}
      />
      <RowChoice
        look="chip"
        label={t('team')}
        none={t('nothing')}
        value={filter.team}
        isSet={filter.team !== ''}
        options={[{ value: '', text: t('anyTeam') }, ...teamOptions(teams)]}
        onChange={(team) => change({ team })}
      />
      <RowChoice
        look="chip"
        label={t('status')}
        none={t('nothing')}
        value={filter.status}
        isSet={filter.status !== ''}
        options={[
          { value: '', text: t('anyStatus') },
          ...memberStatuses.map((status) => ({ value: status, text: t(status) })),
        ]}
        onChange={(status) => change({ status: status as MemberFilter['status'] })}
      />
    </div>
  )
}
