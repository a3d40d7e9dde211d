import { IconCheck, IconChevronDown, IconChevronRight, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import styles from './first-steps.module.css'
import { startTexts } from './start-texts.ts'
import { useFirstSteps } from './use-first-steps.ts'

/** What is left of the first steps; gone for good once somebody hides it. */
export function FirstSteps() {
  const first = useFirstSteps()
  return first && <Steps {...first} />
}

/** Once begun it is the next one alone, so that the day's deals come first; all of them at a press. */
function Steps(first: NonNullable<ReturnType<typeof useFirstSteps>>) {
  const t = useTexts(startTexts)
  const { steps, done, hide } = first
  const next = steps.find((step) => !step.isDone)
  const [isWhole, setWhole] = useState(done === 0 || next === undefined)
  const shown = isWhole || next === undefined ? steps : [next]
  return (
    <section className={styles.steps} aria-label={t('started')}>
      <header>
        <h2>
          <button
            type="button"
            className={styles.whole}
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            <Icon of={isWhole ? IconChevronDown : IconChevronRight} size={14} />
            {next === undefined ? t('startedDone') : t('started')}
          </button>
        </h2>
        <span className={styles.count}>{t('doneOf', { done, all: steps.length })}</span>
        <button type="button" aria-label={t('hideSteps')} title={t('hideSteps')} onClick={hide}>
          <Icon of={IconX} size={14} />
        </button>
      </header>
      <progress max={steps.length} value={done} aria-label={t('started')} />
      <ol>
        {shown.map((step) => (
          <li key={step.key} data-done={step.isDone || undefined}>
            <Link {...step.to}>
              <span className={styles.mark}>{step.isDone && <Icon of={IconCheck} size={12} />}</span>
              {step.text}
              {step.isDone ? (
                <span className={styles.hidden}>{t('isDone')}</span>
              ) : (
                <Icon of={IconChevronRight} size={14} className={styles.way} />
              )}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
