import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Filter } from '../../../shared/core/filters.ts'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordPage, RecordQuery, RecordValues, Related } from '../../../shared/core/records.ts'
import { FieldValue } from '../../core/fields/field-value.tsx'
import { useObject } from '../../core/metadata/metadata.ts'
import { queryRecords } from '../../core/record-requests.ts'
import { useDaysTo } from '../../core/records/days-until.tsx'
import { RelativeTime } from '../../core/session/relative-time.tsx'
import { useShownTitle } from '../../core/shown-title.ts'
import { useModulePart } from '../../core/web-module.ts'
import { shortName } from '../../platform/i18n/short-name.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { shortDate } from '../../platform/i18n/time-words.ts'
import { Empty } from '../../platform/ui/empty.tsx'
import { Loading } from '../../platform/ui/loading.tsx'
import { Problem } from '../../platform/ui/problem.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { stagesQuery } from '../sales/contract.ts'
import { latelyQuestion } from './deal-questions.ts'
import { DealsByStage, useStageSums } from './deals-by-stage.tsx'
import type { LateDeal } from './longest-late.ts'
import { NoDeals } from './no-deals.tsx'
import styles from './today.module.css'
import { todayTexts } from './today-texts.ts'
import { TradeSections } from './trade-sections.tsx'
import { useOverdue } from './use-overdue.ts'
import { useStalledDeals } from './use-stalled-deals.ts'

/** What deals ask for today. */
export function DealSections({ isMine }: { isMine: boolean }) {
  const object = useObject('deal')
  if (object === undefined) return null
  return <Sections object={object} isMine={isMine} />
}

interface Props {
  object: ObjectDefinition
  isMine: boolean
}

function Sections({ object, isMine }: Props) {
  const t = useTexts(todayTexts)
  const { filter: late, answer: overdue } = useOverdue(object, isMine)
  const lately = useDeals('lately', latelyQuestion(object, isMine))
  const stalledDays = useModulePart('boards', 'deal')?.stalledDays
  const stages = useQuery(stagesQuery).data
  // What stands on top is there with the rest, so that nothing below it moves.
  const sums = useStageSums(isMine)
  // Stages without open deals have none that stalled, and the question stays short.
  const held = new Set(sums.data?.groups.map(({ keys }) => String(keys[0])))
  const inUse = stages?.records.filter(({ id }) => held.has(id)) ?? []
  const { question: tooLong, answer: stalled } = useStalledDeals(object, isMine, inUse)
  const error = overdue.error ?? stalled.error ?? lately.error
  if (error) return <Problem error={error} retry={() => void overdue.refetch()} />
  if (!overdue.data || stalled.isLoading || !lately.data || !stages || sums.isPending)
    return <Loading rows={10} />
  if (held.size === 0 && lately.data.records.length === 0) return <NoDeals isMine={isMine} />
  const byId = new Map(stages.records.map((stage) => [stage.id, stage]))
  const daysOf = (deal: RecordValues) => {
    const stage = byId.get(String(deal.stage))
    return stage && stalledDays ? stalledDays(deal, stage, new Date()) : null
  }

  return (
    <>
      <Section title={t('overdue')} count={overdue.data.count} none={t('overdueNone')} all={late}>
        {overdue.data.late.map((one) => (
          <Deal key={one.deal.id} {...{ object, isMine }} deal={one.deal} related={overdue.data.related}>
            <Late {...one} />
          </Deal>
        ))}
      </Section>
      <Section
        title={t('stalled')}
        count={stalled.data?.page.count?.value}
        none={t('stalledNone')}
        all={tooLong?.filter}
      >
        {stalled.data?.records.map((deal) => (
          <Deal key={deal.id} {...{ object, isMine, deal }} related={stalled.data.related}>
            <Standing deal={deal} days={daysOf(deal) ?? 0} related={stalled.data.related} />
          </Deal>
        )) ?? []}
      </Section>
      <DealsByStage isMine={isMine} stages={stages} />
      <TradeSections isMine={isMine} />
      <Section title={t('lately')} none="">
        {lately.data.records.map((deal) => (
          <Deal key={deal.id} {...{ object, isMine, deal }} related={lately.data.related}>
            <RelativeTime at={deal.updatedAt} />
          </Deal>
        ))}
      </Section>
    </>
  )
}

function useDeals(key: string, question: RecordQuery) {
  return useQuery<RecordPage>({
    queryKey: ['records', 'deal', 'today', key, question],
    queryFn: ({ signal }) => queryRecords('deal', question, signal),
  })
}

/** What is late of it, and for how long. */
function Late({ field, day }: LateDeal) {
  const t = useTexts(todayTexts)
  const daysTo = useDaysTo()
  return (
    <span className={styles.late} title={shortDate(day, new Date(), t.language)}>
      {t(field === 'closeDate' ? 'closingLate' : 'stepLate', { days: -daysTo(day) })}
    </span>
  )
}

function Standing({ deal, days, related }: { deal: RecordValues; days: number; related: Related }) {
  const t = useTexts(todayTexts)
  const shownTitle = useShownTitle()
  const stage = related[String(deal.stage)]
  const name = shownTitle({ object: 'stage', title: stage?.title ?? '' }) ?? ''
  return <span className={styles.warn}>{t('stalledFor', { days, stage: name })}</span>
}

interface SectionProps {
  title: string
  count?: number | undefined
  none: string
  /** Finds all there are, where these are the first of them. */
  all?: Filter | undefined
  children: ReactNode[]
}

function Section({ title, count, none, all, children }: SectionProps) {
  const t = useTexts(todayTexts)
  return (
    <section className={styles.section}>
      <h2>
        {title}
        {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
      </h2>
      {children.length > 0 ? <ul className={styles.rows}>{children}</ul> : <Empty isPart title={none} />}
      {all && count !== undefined && count > children.length && (
        <Link
          to="/records/$object"
          params={{ object: 'deal' }}
          search={{ view: 'all', layout: 'table', filter: all }}
          className={styles.all}
        >
          {t('seeAll', { count })}
        </Link>
      )}
    </section>
  )
}

interface DealProps {
  object: ObjectDefinition
  isMine: boolean
  deal: RecordValues
  related: Related
  children: ReactNode
}

function Deal({ object, isMine, deal, related, children }: DealProps) {
  const t = useTexts(todayTexts)
  const amount = findField(object, 'amount')
  const company = related[String(deal.company)]?.title
  const owner = isMine ? null : related[String(deal.owner)]?.title
  const next = String(deal.nextStep ?? '')
  // Where there is room for two lines alone, what to do stands in the second: the title begins with the company.
  const saysNext = useIsPhone() && next !== ''
  const name = saysNext || !company ? deal.title : (shortName(deal.title ?? '', company) ?? deal.title)
  return (
    <li>
      <Link to="/records/$object/$id" params={{ object: 'deal', id: deal.id }} className={styles.deal}>
        <span className={styles.name}>
          <b>{name}</b>
          <span>
            {saysNext ? next : (company ?? t('noCompany'))}
            {owner && ` · ${owner}`}
          </span>
        </span>
        <span className={styles.next}>{next}</span>
        <span className={styles.amount}>
          {amount && deal.amount != null && <FieldValue field={amount} value={deal.amount} related={{}} />}
        </span>
        <span className={styles.fact}>
          {children}
          {saysNext && company && shortName(deal.title ?? '', company) === deal.title && ` · ${company}`}
        </span>
      </Link>
    </li>
  )
}
