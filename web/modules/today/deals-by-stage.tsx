import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { findField } from '../../../shared/core/metadata.ts'
import type { AggregateQuery, RecordPage, RecordValues } from '../../../shared/core/records.ts'
import { useObject } from '../../core/metadata/metadata.ts'
import { aggregateRecords } from '../../core/record-requests.ts'
import { useShownTitle } from '../../core/shown-title.ts'
import { useCompactValue } from '../../core/views/board/use-compact-value.ts'
import { numberFormat } from '../../platform/i18n/intl.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { openDeals } from './deal-questions.ts'
import styles from './today.module.css'
import { todayTexts } from './today-texts.ts'

interface Props {
  isMine: boolean
  /** Stages in their order, with the names of their pipelines. */
  stages: RecordPage
}

/** How many open deals stand in each stage, and what they are worth. */
export function useStageSums(isMine: boolean, isAsked = true) {
  const question: AggregateQuery = {
    filter: openDeals(isMine),
    groupBy: [{ field: 'stage' }],
    measures: [
      { function: 'count', as: 'n' },
      { function: 'sum', field: 'amount', as: 'sum' },
    ],
  }
  return useQuery({
    queryKey: ['records', 'deal', 'sums', 'today', question],
    queryFn: ({ signal }) => aggregateRecords('deal', question, signal),
    enabled: isAsked,
  })
}

/** How much is open in each stage, as bars; each leads to its deals. */
export function DealsByStage({ isMine, stages }: Props) {
  const t = useTexts(todayTexts)
  const shownTitle = useShownTitle()
  const object = useObject('deal')
  const compact = useCompactValue(object && findField(object, 'amount'))
  const { data } = useStageSums(isMine)
  if (!data || data.groups.length === 0) return null
  const of = new Map(data.groups.map((group) => [String(group.keys[0]), group.measures]))
  const shown = stages.records.filter((stage) => of.has(stage.id))
  const sums = shown.some((stage) => Number(of.get(stage.id)?.sum ?? 0) > 0)
  // Where no deal has an amount yet, how many there are is what can be compared.
  const sizeOf = (stage: RecordValues) => Number(of.get(stage.id)?.[sums ? 'sum' : 'n'] ?? 0)
  const largest = Math.max(1, ...shown.map(sizeOf))
  const number = numberFormat(t.language, {})
  const pipelines = [...Map.groupBy(shown, (stage) => String(stage.pipeline))]
  const bar = (stage: RecordValues) => {
    const { n, sum } = of.get(stage.id)!
    const filter = { and: [openDeals(isMine), { field: 'stage', op: 'eq' as const, value: stage.id }] }
    return (
      <li key={stage.id}>
        <Link
          to="/records/$object"
          params={{ object: 'deal' }}
          search={{ view: 'all', layout: 'table', filter }}
          className={styles.stage}
        >
          <span className={styles.stageName}>{shownTitle({ object: 'stage', title: stage.title })}</span>
          <span className={styles.bar}>
            <span style={{ width: `${Math.max(1, (sizeOf(stage) / largest) * 100)}%` }} />
          </span>
          <span className={styles.number}>{number.format(Number(n))}</span>
          <span className={styles.number}>{sums && compact(Number(sum ?? 0))}</span>
        </Link>
      </li>
    )
  }
  return (
    <section className={styles.section}>
      <h2>{t('byStage')}</h2>
      {pipelines.map(([id, list]) => (
        <div key={id}>
          {pipelines.length > 1 && (
            <h3 className={styles.pipeline}>
              {shownTitle({ object: 'pipeline', title: stages.related[id]?.title ?? '' })}
            </h3>
          )}
          <ul>{list.map(bar)}</ul>
        </div>
      ))}
    </section>
  )
}
