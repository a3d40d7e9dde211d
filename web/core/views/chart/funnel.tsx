import { formatPercent } from '../../../../shared/core/fields/formats.ts'
import type { ChartSettings } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import styles from './chart.module.css'
import type { ChartCategory, ChartTable } from './chart-series.ts'
import { measuredIn } from './chart-series.ts'
import { chartTexts } from './chart-texts.ts'
import { funnelSteps, weakestStep } from './funnel-steps.ts'

interface Props {
  table: ChartTable
  measure: ChartSettings['measure']
  /** Groups nothing goes on from or to, such as lost deals: outside of the funnel. */
  isOutside: (category: ChartCategory) => boolean
  sayBy: (category: ChartCategory) => string
  short: (value: number | null) => string
  onPick: (category: ChartCategory, series: ChartCategory) => void
}

/** Groups in their order with how many got at least as far, and which share went on from each. */
export function Funnel({ table, measure, isOutside, sayBy, short, onPick }: Props) {
  const t = useTexts(chartTexts)
  const inside = table.categories.flatMap((category, at) => {
    const cell = table.cells[at]?.[0]
    return cell && !isOutside(category) ? [{ category, cell }] : []
  })
  const steps = funnelSteps(inside.map(({ cell }) => cell.count))
  const weakest = weakestStep(steps)
  const whole = steps[0]?.reached ?? 0
  return (
    <ol className={styles.funnel}>
      {inside.map(({ category, cell }, at) => {
        const { reached = 0, goingOn = null } = steps[at] ?? {}
        return (
          <li key={JSON.stringify(category)}>
            <button
              type="button"
              className={styles.stepButton}
              onClick={() => onPick(category, table.series[0] ?? { rest: [] })}
              disabled={cell.count === 0}
            >
              <span className={`${styles.stepName} strong`}>
                <Name>{sayBy(category)}</Name>
              </span>
              <span className={styles.stepTrack}>
                <i style={{ width: `${whole === 0 ? 0 : (reached / whole) * 100}%` }} />
              </span>
              <span className={styles.stepCount}>{t('here', { count: cell.count })}</span>
              <span className={styles.stepValue}>
                {measure.function === 'count'
                  ? t('reached', { count: reached })
                  : short(measuredIn(cell, measure))}
              </span>
            </button>
            {goingOn !== null && (
              <span className={styles.goingOn} data-weakest={at === weakest || undefined}>
                {t(at === weakest ? 'goOnWeakest' : 'goOn', {
                  share: formatPercent(Math.round(goingOn * 100), t.language),
                })}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
