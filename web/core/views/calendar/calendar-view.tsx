import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { type IsoDate, isDate } from '../../../../shared/platform/dates.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { AgendaList } from '../../../platform/ui/calendar-grid/agenda-list.tsx'
import type { EntryLinkProps } from '../../../platform/ui/calendar-grid/calendar-entry.ts'
import { MonthGrid } from '../../../platform/ui/calendar-grid/month-grid.tsx'
import { WeekGrid } from '../../../platform/ui/calendar-grid/week-grid.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { openCreate } from '../../records/create/create-store.ts'
import { usePeek } from '../../records/peek/use-peek.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useSession, useTimeZone } from '../../session/session.ts'
import { ColorLegend } from '../colors/color-legend.tsx'
import type { ListState } from '../list-state.ts'
import { valueOn } from './calendar-entries.ts'
import { type CalendarFields, calendarFields } from './calendar-question.ts'
import { useCalendarRecords } from './calendar-records.ts'
import { shownDays } from './calendar-span.ts'
import { CalendarToolbar } from './calendar-toolbar.tsx'
import styles from './calendar-view.module.css'
import { calendarViewTexts } from './calendar-view-texts.ts'
import { useMoveEntry } from './move-entry.ts'

/** Records on the days they are, by month, week or as an agenda. */
export function CalendarView({ state }: { state: ListState }) {
  const t = useTexts(calendarViewTexts)
  const fields = calendarFields(state.object, state.calendar)
  if (!fields) {
    return (
      <>
        <CalendarToolbar state={state} fields={null} anchor="" today="" span="month" />
        <p className={styles.notice}>{t('fieldGone')}</p>
      </>
    )
  }
  return <Calendar key={state.object.id} state={state} fields={fields} />
}

function Calendar({ state, fields }: { state: ListState; fields: CalendarFields }) {
  const t = useTexts(calendarViewTexts)
  const { object } = state
  const isPhone = useIsPhone()
  const { settings } = useSession()
  const timeZone = useTimeZone()
  const today = localDate(new Date(), timeZone)
  const anchor = isDate(state.day) ? state.day : today
  const span = state.calendar?.span ?? (isPhone ? 'agenda' : 'month')
  const days = shownDays(anchor, span, settings.weekStartsOn)
  const { list, entries, sums, isCut } = useCalendarRecords(state, fields, days)
  const { move, focusId } = useMoveEntry(object, fields, list.records)
  const mayCreate = useObjectAccess()(object.id).create && fields.date.readOnly !== true
  const go = (day: IsoDate) => state.change({ day: day === today ? undefined : day })
  const showSpan = (next: 'agenda', day: IsoDate) =>
    state.change({ day, calendar: { ...state.calendar, date: fields.date.name, span: next } })
  const add = (day: IsoDate, from?: number) => {
    const value = valueOn(day, from, fields, timeZone)
    openCreate({ object: object.name, values: { [fields.date.name]: value } })
  }
  const grid = {
    entries,
    sums,
    today,
    Link: EntryLink,
    onMove: move,
    onAdd: mayCreate ? add : undefined,
    focusId,
  }

  return (
    <>
      <CalendarToolbar state={state} fields={fields} anchor={anchor} today={today} span={span} />
      <ColorLegend rules={state.colors} />
      {isCut && <p className={styles.notice}>{t('tooMany', { count: list.records.length })}</p>}
      {list.error ? (
        <Problem error={list.error} retry={list.retry} />
      ) : span === 'month' ? (
        <MonthGrid
          {...grid}
          {...days}
          anchor={anchor}
          onGo={go}
          onOpenDay={(day) => showSpan('agenda', day)}
          isPhone={isPhone}
        />
      ) : span === 'week' ? (
        <WeekGrid {...grid} first={days.first} hasHours={fields.hasHours} />
      ) : (
        <AgendaList {...grid} {...days} />
      )}
    </>
  )
}

/** Leads to a record's page; a click shows it beside the calendar, which one goes on looking at, and so does Space. */
function EntryLink({ entry, label, onKeyDown, ...link }: EntryLinkProps) {
  const { className, ...rest } = link
  const peek = usePeek()
  const target = { object: entry.object, id: entry.id }
  const onClick = (event: MouseEvent) => {
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey
    // Enter clicks too, without a pointer: it opens the page, as on a list and a board.
    if (!isPlain || event.detail === 0) return
    event.preventDefault()
    peek.toggle(target)
  }
  return (
    <Link
      to="/records/$object/$id"
      params={{ object: entry.object, id: entry.id }}
      aria-label={label}
      title={label}
      {...(className !== undefined && { className })}
      {...rest}
      aria-current={peek.target?.id === entry.id || undefined}
      onClick={onClick}
      onKeyDown={(event) => {
        if (event.key !== ' ' || event.shiftKey) return onKeyDown(event)
        event.preventDefault()
        event.stopPropagation()
        peek.toggle(target)
      }}
    />
  )
}
