import { IconCalendarEvent, IconCheck, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { isTime } from '../../../../shared/core/fields/traits.ts'
import { liveFields } from '../../../../shared/core/metadata.ts'
import { type CalendarSpan, calendarSpans } from '../../../../shared/core/views.ts'
import { addDays, type IsoDate } from '../../../../shared/platform/dates.ts'
import type { Language } from '../../../../shared/platform/languages.ts'
import { localeOf } from '../../../platform/i18n/locale.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { SegmentedChoice } from '../../../platform/ui/forms/segmented-choice.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { useSession } from '../../session/session.ts'
import { ColorMenu } from '../colors/color-menu.tsx'
import { FilterBar } from '../filters/filter-bar.tsx'
import list from '../list-page.module.css'
import { ListSearchBox } from '../list-search-box.tsx'
import type { ListState } from '../list-state.ts'
import { LateDirtyView } from '../saved/late-dirty-view.tsx'
import { LateGoneFromView } from '../saved/late-gone-from-view.tsx'
import { viewTexts } from '../view-texts.ts'
import type { CalendarFields } from './calendar-question.ts'
import { shownDays, turned } from './calendar-span.ts'
import styles from './calendar-view.module.css'
import { calendarViewTexts } from './calendar-view-texts.ts'

interface Props {
  state: ListState
  /** null where the field of the view is gone. */
  fields: CalendarFields | null
  anchor: IsoDate
  today: IsoDate
  span: CalendarSpan
}

/** Where in time one is and filters at left; by which field, in which colours and how much at once at right. */
export function CalendarToolbar({ state, fields, anchor, today, span }: Props) {
  const t = useTexts(viewTexts)
  return (
    <div className={list.tool} role="toolbar" aria-label={t('tools')}>
      <div className={list.left}>
        {fields && <Pages state={state} anchor={anchor} today={today} span={span} />}
        <FilterBar state={state} />
        <LateGoneFromView state={state} />
        <LateDirtyView state={state} />
      </div>
      <div className={list.right}>
        <ListSearchBox state={state} />
        <DateMenu state={state} fields={fields} />
        <ColorMenu state={state} />
        {fields && <SpanChoice state={state} span={span} />}
      </div>
    </div>
  )
}

function Pages({ state, anchor, today, span }: Omit<Props, 'fields'>) {
  const t = useTexts(calendarViewTexts)
  const { settings } = useSession()
  const go = (day: IsoDate) => state.change({ day: day === today ? undefined : day })
  const days = shownDays(anchor, span, settings.weekStartsOn)
  const name = span === 'month' ? monthName(anchor, t.language) : daysName(days, t.language)
  return (
    <div className={styles.pages}>
      <button type="button" className={styles.today} onClick={() => go(today)}>
        {t('today')}
      </button>
      <button
        type="button"
        className={styles.turn}
        aria-label={t('previous')}
        onClick={() => go(turned(anchor, span, -1))}
      >
        <Icon of={IconChevronLeft} size={16} />
      </button>
      <button
        type="button"
        className={styles.turn}
        aria-label={t('next')}
        onClick={() => go(turned(anchor, span, 1))}
      >
        <Icon of={IconChevronRight} size={16} />
      </button>
      <h2 className={styles.name} aria-live="polite">
        {name}
      </h2>
    </div>
  )
}

/** How much is seen at once. */
function SpanChoice({ state, span }: Pick<Props, 'state' | 'span'>) {
  const t = useTexts(calendarViewTexts)
  const words: Record<CalendarSpan, string> = { month: t('month'), week: t('week'), agenda: t('agenda') }
  return (
    <span className={styles.span}>
      <SegmentedChoice
        label={t('span')}
        choices={calendarSpans.map((value) => ({ value, text: words[value] }))}
        value={span}
        onChange={(next) => state.calendar && state.change({ calendar: { ...state.calendar, span: next } })}
      />
    </span>
  )
}

/** By which field records stand on their days, and which says when they end. */
function DateMenu({ state, fields }: Pick<Props, 'state' | 'fields'>) {
  const t = useTexts(calendarViewTexts)
  const label = useLabel()
  const dates = liveFields(state.object).filter(isTime)
  const ends = dates.filter((other) => other.type === fields?.date.type && other !== fields?.date)
  const set = (date: string, end?: string) => {
    const { span } = state.calendar ?? {}
    state.change({ calendar: { date, ...(end !== undefined && { end }), ...(span && { span }) } })
  }
  const tick = (isChosen: boolean) => (isChosen ? <Icon of={IconCheck} size={16} /> : undefined)
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <button type="button" className={list.plain} title={t('dateField')}>
          <Icon of={IconCalendarEvent} size={14} />
          {fields ? label(fields.date.label) : t('dateField')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('dateField')}</Menu.Label>
        {dates.map((field) => (
          <Menu.Item
            key={field.id}
            onClick={() => set(field.name)}
            rightSection={tick(field === fields?.date)}
          >
            {label(field.label)}
          </Menu.Item>
        ))}
        {fields && ends.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('endField')}</Menu.Label>
            <Menu.Item onClick={() => set(fields.date.name)} rightSection={tick(!fields.end)}>
              {t('noEnd')}
            </Menu.Item>
            {ends.map((field) => (
              <Menu.Item
                key={field.id}
                onClick={() => set(fields.date.name, field.name)}
                rightSection={tick(field === fields.end)}
              >
                {label(field.label)}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

function monthName(day: IsoDate, language: Language): string {
  const words = new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day))
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function daysName({ first, before }: { first: IsoDate; before: IsoDate }, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(new Date(first), new Date(addDays(before, -1)))
}
