import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import menu from '../../../platform/ui/rows/row-tool.module.css'
import { useSession } from '../../session/session.ts'
import form from '../settings-form.module.css'
import styles from './calendar-page.module.css'
import { useChangeSettings } from './change-settings.ts'
import { weekdayNames } from './day-names.ts'
import { areSpans, readClock, type Span, usualSpan } from './spans.ts'
import { workspaceTexts } from './workspace-texts.ts'

/** The hours worked on each day of the week. */
export function WorkingHoursSection() {
  const t = useTexts(workspaceTexts)
  const { settings } = useSession()
  const change = useChangeSettings()
  const problems = useFormProblems(change.error, [])
  const names = weekdayNames(t.language)
  // In the order of the workspace's week.
  const days = Array.from({ length: 7 }, (_, at) => ((settings.weekStartsOn - 1 + at) % 7) + 1)
  const save = (day: number, spans: Span[]) => {
    const { [String(day)]: _, ...others } = settings.workingHours
    change.mutate({ workingHours: spans.length === 0 ? others : { ...others, [day]: spans } })
  }
  return (
    <section className={form.section}>
      <h2 className={form.heading}>{t('hours')}</h2>
      <p className={form.why}>{t('hoursWhy')}</p>
      <div>
        {days.map((day) => {
          const spans = settings.workingHours[String(day)] ?? []
          return (
            <Day
              key={`${day} ${JSON.stringify(spans)}`}
              name={names[day - 1] ?? ''}
              saved={spans}
              onSave={(next) => save(day, next)}
            />
          )
        })}
      </div>
      {problems.whole && <p className={form.refusal}>{problems.whole}</p>}
    </section>
  )
}

function Day({ name, saved, onSave }: { name: string; saved: Span[]; onSave: (spans: Span[]) => void }) {
  const t = useTexts(workspaceTexts)
  const [spans, setSpans] = useState(saved)
  const [isTyping, setTyping] = useState(false)
  const isRight = isTyping || areSpans(spans)
  const put = (next: Span[]) => {
    setSpans(next)
    if (areSpans(next)) onSave(next)
  }
  const edit = (at: number, span: Span) => setSpans(spans.map((one, index) => (index === at ? span : one)))
  // As the person typed it, until the field is left: "9", "0930" and "9.30" are times too.
  const leave = () => {
    const read = spans.map(([from, to]): Span => [readClock(from) ?? from, readClock(to) ?? to])
    setSpans(read)
    if (areSpans(read) && JSON.stringify(read) !== JSON.stringify(saved)) onSave(read)
  }
  return (
    <div className={styles.day}>
      <span className={styles.dayName}>{name}</span>
      <div className={styles.spans}>
        {spans.length === 0 && <span className={styles.quiet}>{t('free')}</span>}
        {spans.map(([from, to], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the times are typed in, so that only the place stays
          <span key={at} className={styles.span}>
            <input
              value={from}
              aria-label={t('begins', { day: name })}
              aria-invalid={!isRight}
              onChange={(event) => edit(at, [event.currentTarget.value, to])}
              onFocus={() => setTyping(true)}
              onBlur={() => {
                setTyping(false)
                leave()
              }}
            />
            –
            <input
              value={to}
              aria-label={t('ends', { day: name })}
              aria-invalid={!isRight}
              onChange={(event) => edit(at, [from, event.currentTarget.value])}
              onFocus={() => setTyping(true)}
              onBlur={() => {
                setTyping(false)
                leave()
              }}
            />
            <button
              type="button"
              className={menu.tool}
              aria-label={t('removeSpan', { from, to, day: name })}
              onClick={() => put(spans.filter((_, index) => index !== at))}
            >
              <Icon of={IconX} size={14} />
            </button>
          </span>
        ))}
        {!isRight && (
          <span className={form.refusal} role="alert">
            {t('wrongSpan')}
          </span>
        )}
      </div>
      <button
        type="button"
        className={menu.tool}
        aria-label={t('addSpan', { day: name })}
        title={t('addSpan', { day: name })}
        onClick={() => put([...spans, usualSpan(spans)])}
      >
        <Icon of={IconPlus} size={14} />
      </button>
    </div>
  )
}
