import { IconAlertTriangle, IconCheck, IconClock, IconX } from '@tabler/icons-react'
import type { ChangePreview } from '../../../../shared/core/metadata-contract.ts'
import { isApiError } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useDefinitionSentence } from '../objects/definition-problems.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { useStepKindName } from '../objects/step-names.ts'
import styles from './aside.module.css'

/** What saving would do: its steps, what stands against it, what is worth knowing. null: nothing is changed. */
export function PlanPanel({ plan, error }: { plan: ChangePreview | null; error: unknown }) {
  const t = useTexts(objectTexts)
  return (
    <section className={styles.section} aria-live="polite">
      <h2 className={styles.heading}>{t('whatItTakes')}</h2>
      {plan ? <Plan plan={plan} /> : !error && <p className={styles.quiet}>{t('nothingChanged')}</p>}
      {error ? <Refused error={error} /> : null}
    </section>
  )
}

function Plan({ plan }: { plan: ChangePreview }) {
  const t = useTexts(objectTexts)
  const sentence = useDefinitionSentence()
  const stepName = useStepKindName()
  const steps = [...new Map(plan.steps.map((step) => [step.kind, step])).values()]
  return (
    <>
      {plan.problems.length === 0 && steps.length === 0 && <p className={styles.quiet}>{t('recordsStay')}</p>}
      {plan.problems.length === 0 && steps.length > 0 && (
        <ul className={styles.lines}>
          {steps.map((step) => (
            <li key={step.kind} className={styles.line}>
              <Icon of={step.quick ? IconCheck : IconClock} size={14} className={styles.calm} />
              <span>{stepName(step.kind)}</span>
              <span className={styles.side}>{step.quick ? t('doneAtOnce') : t('inBackground')}</span>
            </li>
          ))}
        </ul>
      )}
      <Lines
        title={t('standsAgainst')}
        tone="bad"
        lines={plan.problems.map((problem) => sentence(problem))}
      />
      <Lines
        title={t('worthKnowing')}
        tone="warn"
        lines={plan.warnings.map((warning) => sentence(warning))}
      />
    </>
  )
}

function Lines({ title, tone, lines }: { title: string; tone: 'bad' | 'warn'; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <div className={styles.block}>
      <h3 className={styles.subheading}>{title}</h3>
      <ul className={styles.lines}>
        {[...new Set(lines)].map((line) => (
          <li key={line} className={styles.line}>
            <Icon of={tone === 'bad' ? IconX : IconAlertTriangle} size={14} className={styles[tone]} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Refused({ error }: { error: unknown }) {
  const sentence = useDefinitionSentence()
  const whole = useErrorSentence()
  return <p className={styles.refusal}>{isApiError(error) ? sentence(error) : whole(error)}</p>
}
