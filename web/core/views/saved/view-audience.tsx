import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { recordLimits } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { SegmentedChoice } from '../../../platform/ui/forms/segmented-choice.tsx'
import { queryRecords } from '../../record-requests.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './view-audience.module.css'

/** Who sees a view. Of teams also those below them. */
export interface Audience {
  kind: 'me' | 'teams' | 'all'
  teamIds: string[]
}

interface Props {
  audience: Audience
  onChange: (audience: Audience) => void
}

/** Chooses who sees a view: oneself, some teams, or everyone. */
export function ViewAudience({ audience, onChange }: Props) {
  const t = useTexts(viewTexts)
  const { data } = useQuery({
    queryKey: ['records', 'team', 'audience'],
    queryFn: ({ signal }) =>
      queryRecords(
        'team',
        { fields: [], sort: [{ field: 'title', direction: 'asc' }], limit: recordLimits.page },
        signal,
      ),
    enabled: audience.kind === 'teams',
  })
  return (
    <div className={styles.audience}>
      <span className={styles.label}>{t('seenBy')}</span>
      <SegmentedChoice
        label={t('seenBy')}
        choices={[
          { value: 'me', text: t('seenByMe') },
          { value: 'teams', text: t('seenByTeams') },
          { value: 'all', text: t('seenByAll') },
        ]}
        value={audience.kind}
        onChange={(kind) => onChange({ ...audience, kind })}
      />
      {audience.kind === 'teams' && data?.records.length === 0 && (
        <p className={dialog.why}>{t('noTeams')}</p>
      )}
      {audience.kind === 'teams' && data && data.records.length > 0 && (
        <Checkbox.Group
          aria-label={t('seenByTeams')}
          value={audience.teamIds}
          onChange={(teamIds) => onChange({ kind: 'teams', teamIds })}
          {...(audience.teamIds.length === 0 && { description: t('chooseTeams') })}
        >
          <div className={styles.teams}>
            {data.records.map((team) => (
              <Checkbox key={team.id} value={team.id} label={team.title} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </div>
  )
}
