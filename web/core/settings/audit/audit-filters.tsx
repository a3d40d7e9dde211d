import { IconX } from '@tabler/icons-react'
import { auditAreas } from '../../../../shared/core/audit-areas.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { eventSources } from '../../../../shared/platform/event-sources.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { useLabel, useObjects } from '../../metadata/metadata.ts'
import { useFoundMembers } from '../../people/member-choice.tsx'
import tools from '../tool-row.module.css'
import styles from './audit.module.css'
import type { AuditSearch } from './audit-search.ts'
import { auditTexts } from './audit-texts.ts'
import { AuditWhen } from './audit-when.tsx'

interface Props {
  search: AuditSearch
  related: Related
  onChange: (search: AuditSearch) => void
}

/** What the log is narrowed to; it stands in the address, so that it can be sent to somebody. */
export function AuditFilters({ search, related, onChange }: Props) {
  const t = useTexts(auditTexts)
  const label = useLabel()
  const objects = useObjects()
  const set = (part: { [Key in keyof AuditSearch]?: string | undefined }) =>
    onChange(Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value)))
  const chip = { look: 'chip', none: t('nothing') } as const
  return (
    <div className={`${tools.tools} ${styles.filters}`}>
      <Who search={search} related={related} onChange={(actor) => set({ actor })} />
      <RowChoice
        {...chip}
        label={t('area')}
        value={search.area ?? ''}
        isSet={search.area !== undefined}
        options={[
          { value: '', text: t('anyArea') },
          ...auditAreas.map((area) => ({ value: area, text: t(area) })),
        ]}
        onChange={(area) => set({ area })}
      />
      <RowChoice
        {...chip}
        label={t('object')}
        value={search.object ?? ''}
        isSet={search.object !== undefined}
        options={[
          { value: '', text: t('anyObject') },
          ...objects.map((object) => ({ value: object.name, text: label(object.pluralLabel) })),
        ]}
        onChange={(object) => set({ object })}
      />
      <RowChoice
        {...chip}
        label={t('source')}
        value={search.source ?? ''}
        isSet={search.source !== undefined}
        options={[
          { value: '', text: t('anySource') },
          ...eventSources.map((source) => ({ value: source, text: t(source) })),
        ]}
        onChange={(source) => set({ source })}
      />
      <AuditWhen search={search} onChange={(span) => set(span)} />
      {search.record && (
        <button type="button" className={styles.record} onClick={() => set({ record: undefined })}>
          <Name>{related[search.record]?.title ?? t('oneRecord')}</Name>
          <Icon of={IconX} size={14} />
          <span className="unseen">{t('everyRecord')}</span>
        </button>
      )}
    </div>
  )
}

function Who({ search, related, onChange }: Omit<Props, 'onChange'> & { onChange: (id: string) => void }) {
  const t = useTexts(auditTexts)
  const { found, search: typed } = useFoundMembers()
  const chosen = search.actor
  const isFound = found.some(({ id }) => id === chosen)
  const known = chosen && !isFound ? [{ id: chosen, name: related[chosen]?.title ?? t('oneMember') }] : []
  return (
    <RowChoice
      look="chip"
      none={t('nothing')}
      label={t('who')}
      value={chosen ?? ''}
      isSet={chosen !== undefined}
      search={typed}
      options={[
        { value: '', text: t('anyone') },
        ...[...known, ...found].map(({ id, name }) => ({ value: id, text: name })),
      ]}
      onChange={onChange}
    />
  )
}
