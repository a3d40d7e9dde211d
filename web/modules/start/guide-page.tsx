import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { fetchFurtherIcons } from '../../core/metadata/object-icon.tsx'
import { useSession } from '../../core/session/session.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Page } from '../../platform/ui/page/page.tsx'
import { PageSkeleton } from '../../platform/ui/page/page-skeleton.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { PageHeading, PageTop, TopSpace } from '../../platform/ui/page/page-top.tsx'
import { Problem } from '../../platform/ui/problem.tsx'
import styles from './guide.module.css'
import { type GuideStep, guideSteps } from './guide-step.ts'
import { PeopleStep } from './people-step.tsx'
import { RecordsStep } from './records-step.tsx'
import { startQuery, templatesQuery } from './start-requests.ts'
import { startTexts } from './start-texts.ts'
import { TradeStep } from './trade-step.tsx'

/** Settles when what it draws is here: the signs of the trades come with it. */
export const signs = fetchFurtherIcons()

const names = { trade: 'stepTrade', records: 'stepRecords', people: 'stepPeople' } as const

/** Three steps from an empty workspace to one's own pipeline. Each may be left out, and come back to. */
export function GuidePage() {
  const t = useTexts(startTexts)
  const { workspace } = useSession()
  const { step = 'trade' } = useSearch({ from: '/shell/start' })
  const title = t('guide', { name: workspace.name })
  usePageTitle(title)
  return (
    <Page ground="paper">
      <PageTop>
        <PageHeading shrinks>{title}</PageHeading>
        <TopSpace />
        <Link to="/today" className={styles.leave}>
          {t('leaveGuide')}
        </Link>
      </PageTop>
      <div className={styles.scroll}>
        <nav className={styles.steps} aria-label={t('steps')}>
          {guideSteps.map((one, at) => (
            <Link
              key={one}
              to="/start"
              search={{ step: one }}
              className={styles.step}
              aria-current={one === step ? 'step' : undefined}
            >
              <span className={styles.number}>{at + 1}</span>
              {t(names[one])}
            </Link>
          ))}
        </nav>
        <OneStep step={step} />
      </div>
    </Page>
  )
}

function OneStep({ step }: { step: GuideStep }) {
  const navigate = useNavigate()
  const templates = useQuery(templatesQuery)
  const state = useQuery(startQuery)
  const goTo = (next: GuideStep) => void navigate({ to: '/start', search: { step: next } })
  const error = templates.error ?? state.error
  if (error) return <Problem error={error} retry={() => void templates.refetch()} />
  if (!templates.data || !state.data) return <PageSkeleton shape="plain" />
  if (step === 'records')
    return <RecordsStep start={state.data} onDone={() => goTo('people')} onBack={() => goTo('trade')} />
  if (step === 'people')
    return <PeopleStep onDone={() => void navigate({ to: '/today' })} onBack={() => goTo('records')} />
  return <TradeStep templates={templates.data} onDone={() => goTo('records')} />
}
