import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import menu from '../../../platform/ui/rows/row-tool.module.css'
import { isSameValue } from '../../saves/same-value.ts'
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
  const names = weekdayNames(t.language)
  // In the order of the workspace's week.
  const days = Array.from({ length: 7 }, (_, at) => ((settings.weekStartsOn - 1 + at) % 7) + 1)
  return (
    <section className={form.section}>
      <h2 className={form.heading}>{t('hours')}</h2>
      <p className={form.why}>{t('hoursWhy')}</p>
      <div>
        {days.map((day) => (
          <Day key={day} day={String(day)} name={names[day - 1] ?? ''} />
        ))}
      </div>
    </section>
  )
}

/** What is typed of a day, and the settings it was typed upon. */
interface Written {
  spans: readonly Span[]
  seen: WorkspaceSettings
}

function useDay(day: string) {
  const { settings } = useSession()
  const [written, setWritten] = useState<Written | null>(null)
  const saved = settings.workingHours[day] ?? []
  const isAsSeen = isSameValue(written?.seen.workingHours[day] ?? [], saved)
  // Two who change different days are asked nothing.
  const change = useChangeSettings(isAsSeen ? undefined : written?.seen)
  const save = (spans: readonly Span[]) => {
    const { [day]: _, ...others } = settings.workingHours
    const workingHours = spans.length === 0 ? others : { ...others, [day]: [...spans] }
    // What is typed while it is on its way stays.
    const done = () => setWritten((now) => (now && isSameValue(now.spans, spans) ? null : now))
    change.mutate({ workingHours }, { onSuccess: done })
  }
  return {
    spans: written?.spans ?? saved,
    saved,
    write: (spans: readonly Span[]) => setWritten({ spans, seen: written?.seen ?? settings }),
    reset: () => setWritten(null),
    save,
    error: change.error,
  }
}

function Day({ day, name }: { day: string; name: string }) {
  const t = useTexts(workspaceTexts)
  const { spans, saved, write, reset, save, error } = useDay(day)
  const problems = useFormProblems(error, [])
  const [isTyping, setTyping] = useState(false)
  const isRight = isTyping || areSpans([...spans])
  const put = (next: Span[]) => {
    write(next)
    if (areSpans(next)) save(next)
  }
  const edit = (at: number, span: Span) => write(spans.map((one, index) => (index === at ? span : one)))
  // As the person typed it, until the field is left: "9", "0930" and "9.30" are times too.
  const leave = () => {
    const read = spans.map(([from, to]): Span => [readClock(from) ?? from, readClock(to) ?? to])
    if (isSameValue(read, saved)) return reset()
    write(read)
    if (areSpans(read)) save(read)
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
        {problems.whole && (
          <span className={form.refusal} role="alert">
            {problems.whole}
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
