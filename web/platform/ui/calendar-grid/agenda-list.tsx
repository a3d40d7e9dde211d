import { addDays, daysBetween, type IsoDate } from '../../../../shared/platform/dates.ts'
import { dateTimeFormat } from '../../i18n/intl.ts'
import { localeOf } from '../../i18n/locale.ts'
import { useTexts } from '../../i18n/texts.ts'
import list from './agenda-list.module.css'
import type { CalendarGridProps } from './calendar-entry.ts'
import styles from './calendar-grid.module.css'
import { calendarTexts } from './calendar-texts.ts'
import { EntryBar } from './entry-bar.tsx'
import { entriesOn } from './week-lanes.ts'

interface Props extends CalendarGridProps {
  first: IsoDate
  before: IsoDate
}

/** Day after day with what stands on it; days without anything are left out. */
export function AgendaList(props: Props) {
  const { first, before, entries, today } = props
  const t = useTexts(calendarTexts)
  const days = Array.from({ length: daysBetween(first, before) }, (_, at) => addDays(first, at))
  const filled = days.flatMap((day) => {
    const held = entriesOn(entries, day)
    return held.length > 0 ? [{ day, held }] : []
  })
  if (filled.length === 0) return <p className={list.nothing}>{t('nothingPlanned')}</p>
  return (
    <div className={list.agenda}>
      {filled.map(({ day, held }) => (
        <section key={day} className={list.agendaDay} data-day={day}>
          <h2 className={list.agendaName} aria-current={day === today ? 'date' : undefined}>
            {agendaDay(day, t.language)}
            {props.sums?.has(day) && <span className={styles.agendaSum}>{props.sums.get(day)}</span>}
          </h2>
          <div>
            {held.map((entry) => (
              <EntryBar key={entry.id} {...props} entry={entry} day={day} look="row" />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function agendaDay(day: IsoDate, language: Parameters<typeof localeOf>[0]): string {
  return dateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: language === 'fi' ? 'numeric' : 'short',
    timeZone: 'UTC',
  }).format(new Date(day))
}
