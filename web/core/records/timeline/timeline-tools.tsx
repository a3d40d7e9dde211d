import { IconFilter, IconSearch, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { ListButton } from '../../../platform/ui/forms/list-button.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useSearchAction } from '../../actions/search-action.ts'
import { useNamedRecords } from '../../marks/named-records.ts'
import { memberOption, useFoundMembers } from '../../people/member-choice.tsx'
import {
  type FilterState,
  kindsOf,
  type TimelineFilters,
  type TimelineKind,
  timelineKinds,
  timelinePeriods,
} from './timeline-filters.ts'
import { timelineTexts } from './timeline-texts.ts'
import styles from './timeline-tools.module.css'

/** What of a timeline is looked at: kinds, a person, a time, words. */
export function TimelineTools({ filters, change }: FilterState) {
  const t = useTexts(timelineTexts)
  const ui = useTexts(uiTexts)
  const input = useRef<HTMLInputElement>(null)
  const set = (part: Partial<TimelineFilters>) => change(withoutBlanks({ ...filters, ...part }))
  useSearchAction(t('findHere'), input, (find) => set({ find }))
  const kinds = kindsOf(filters)
  const toggle = (kind: TimelineKind) => {
    const next = kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]
    set({ kinds: next.length === timelineKinds.length ? '' : next.join('.') })
  }
  const isFiltered = Object.keys(filters).length > 0
  const isPhone = useIsPhone()
  const [isUnfolded, setUnfolded] = useState(isFiltered)
  if (isPhone && !isUnfolded) {
    return (
      <button type="button" className={styles.unfold} aria-expanded={false} onClick={() => setUnfolded(true)}>
        <Icon of={IconFilter} size={14} />
        {t('filterTimeline')}
      </button>
    )
  }
  return (
    <div className={styles.tools} role="search" aria-label={t('filterTimeline')}>
      <label className={styles.find}>
        <Icon of={IconSearch} size={14} />
        <input
          ref={input}
          type="search"
          aria-label={t('findHere')}
          placeholder={t('findHere')}
          value={filters.find ?? ''}
          onChange={(event) => set({ find: event.currentTarget.value })}
        />
      </label>
      <div className={styles.kinds} role="group" aria-label={t('kinds')}>
        {timelineKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={kinds.includes(kind)}
            onClick={() => toggle(kind)}
          >
            {t(kind)}
          </button>
        ))}
      </div>
      <Person by={filters.by} onChange={(by) => set({ by: by ?? '' })} />
      <div className={styles.period}>
        <Choose
          label={t('period')}
          options={timelinePeriods.map((value) => ({ value, text: t(`since_${value}`) }))}
          value={filters.since ?? null}
          onChange={(since) => set({ since: since as (typeof timelinePeriods)[number] })}
          onClear={() => set({ since: '' as never })}
          placeholder={t('anyTime')}
          hidesLabel
          plain
        />
      </div>
      {isFiltered && (
        <button type="button" className={styles.clear} onClick={() => change({})}>
          <Icon of={IconX} size={13} />
          {ui('clear')}
        </button>
      )}
    </div>
  )
}

function Person({ by, onChange }: { by: string | undefined; onChange: (by: string | null) => void }) {
  const t = useTexts(timelineTexts)
  const ui = useTexts(uiTexts)
  // Most timelines are read as they come: whom they could be narrowed to is asked when that is opened.
  const [isWanted, setWanted] = useState(false)
  const { found, search } = useFoundMembers(undefined, isWanted)
  const [named] = useNamedRecords('member', by === undefined ? [] : [by])
  return (
    <ListButton
      className={styles.kind}
      aria-pressed={by !== undefined}
      list={() => ({
        options: found.map(memberOption),
        chosen: by === undefined ? [] : [by],
        search,
        searchable: true,
        label: t('person'),
        none: ui('nothingFound'),
      })}
      onPick={(id) => onChange(id === by ? null : id)}
      onOpen={() => setWanted(true)}
    >
      <Icon of={IconFilter} size={13} />
      {named ? <Name>{named.title ?? ''}</Name> : t('anybody')}
    </ListButton>
  )
}

function withoutBlanks(filters: Partial<Record<keyof TimelineFilters, string>>): TimelineFilters {
  const entries = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '')
  // Only keys that were in the filters are left.
  return Object.fromEntries(entries) as TimelineFilters
}
