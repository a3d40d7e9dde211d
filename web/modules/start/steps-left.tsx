import { IconX } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { startTexts } from './start-texts.ts'
import styles from './steps-left.module.css'
import { useFirstSteps } from './use-first-steps.ts'

/** In the sidebar, while something is left of the first steps: how far one is, and what comes next. */
export function StepsLeft() {
  const t = useTexts(startTexts)
  const first = useFirstSteps()
  const isOnToday = useLocation({ select: ({ pathname }) => pathname === '/today' })
  const next = first?.steps.find((step) => !step.isDone)
  // Today says the same at length.
  if (first === null || next === undefined || isOnToday) return null
  const { steps, done, hide } = first
  const count = t('doneOf', { done, all: steps.length })
  return (
    <section className={styles.card} aria-label={t('started')}>
      <header>
        <Link to="/today" className={styles.all} title={t('started')}>
          <svg viewBox="0 0 20 20" className={styles.ring} aria-hidden="true">
            <circle cx="10" cy="10" r="8" />
            <circle
              cx="10"
              cy="10"
              r="8"
              pathLength={steps.length}
              strokeDasharray={`${done} ${steps.length}`}
            />
          </svg>
          <span className={styles.word}>{t('started')}</span>
          <span className={styles.count}>{count}</span>
        </Link>
        <button type="button" aria-label={t('hideSteps')} title={t('hideSteps')} onClick={hide}>
          <Icon of={IconX} size={12} />
        </button>
      </header>
      <Link {...next.to} className={styles.next}>
        {next.text}
      </Link>
    </section>
  )
}
