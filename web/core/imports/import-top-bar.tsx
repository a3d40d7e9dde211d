import { IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Crumb, PageHeading, PageTop, TopSpace } from '../../platform/ui/page/page-top.tsx'
import styles from './import-page.module.css'
import { importTexts } from './import-texts.ts'

const steps = ['file', 'match', 'dryRun', 'import'] as const
type ImportStep = (typeof steps)[number]

interface Props {
  /** What is being done; null when all of it is. */
  step: ImportStep | null
  /** Steps besides the earlier ones that are done. */
  done?: readonly ImportStep[]
  what?: ReactNode
}

/** Where the person is in the import, and of what. */
export function ImportTopBar({ step, done = [], what }: Props) {
  const t = useTexts(importTexts)
  const words = {
    file: t('stepFile'),
    match: t('stepMatch'),
    dryRun: t('stepDryRun'),
    import: t('stepImport'),
  }
  const at = step === null ? steps.length : steps.indexOf(step)
  return (
    <PageTop className={styles.top}>
      {step !== 'file' && (
        <Crumb to="/imports" search={{}}>
          {t('imports')}
        </Crumb>
      )}
      <PageHeading>{t('import')}</PageHeading>
      {what && <span className={styles.what}>{what}</span>}
      <TopSpace />
      <ol className={styles.trail} aria-label={t('steps')}>
        {steps.map((one, place) => {
          const isDone = place < at || done.includes(one)
          const isNow = one === step
          return (
            <li
              key={one}
              className={styles.step}
              data-state={isNow ? 'now' : isDone ? 'done' : 'later'}
              aria-current={isNow ? 'step' : undefined}
            >
              {isDone && !isNow ? (
                <Icon of={IconCircleCheck} size={18} />
              ) : (
                <span className={styles.number} aria-hidden>
                  {place + 1}
                </span>
              )}
              {words[one]}
            </li>
          )
        })}
      </ol>
    </PageTop>
  )
}
