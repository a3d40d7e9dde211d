import { IconChartBar, IconChartBarOff, IconSearchOff, IconTable } from '@tabler/icons-react'
import { Suspense, useMemo, useRef, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { usePathLabel } from '../../metadata/field-path.ts'
import { useLabel } from '../../metadata/metadata.ts'
import list from '../list-page.module.css'
import type { ListState } from '../list-state.ts'
import styles from './chart.module.css'
import type { Drawing } from './chart-canvas.tsx'
import { ChartDownload } from './chart-download.tsx'
import { type ChartPicture, seriesColor } from './chart-picture.ts'
import { chartRows } from './chart-rows.ts'
import { type ChartCategory, measuredIn } from './chart-series.ts'
import { ChartTable } from './chart-table.tsx'
import { chartTexts } from './chart-texts.ts'
import { ChartToolbar } from './chart-toolbar.tsx'
import { useChartNumbers } from './chart-words.ts'
import { Funnel } from './funnel.tsx'
import { useChart } from './use-chart.ts'
import { useDrill } from './use-drill.ts'
import { useOutside } from './use-outside.ts'

const ChartCanvas = latePart(async () => (await import('./chart-canvas.tsx')).ChartCanvas, {
  isOnDemand: true,
})

/** The records of a list counted or summed in groups, as a drawing or as a table. */
export function ChartView({ state }: { state: ListState }) {
  const t = useTexts(chartTexts)
  const [isTable, setTable] = useState(false)
  const chart = useChart(state)
  const { table, query } = chart
  return (
    <>
      <ChartToolbar state={state} />
      {!chart.isWhole ? (
        <Empty icon={IconChartBarOff} title={t('fieldGone')} />
      ) : query.error && !query.data ? (
        <Problem error={query.error} retry={() => void query.refetch()} />
      ) : !table ? (
        <Loading rows={8} />
      ) : table.categories.length === 0 ? (
        <Empty icon={IconSearchOff} title={t('noRecords')} isAnswer />
      ) : (
        <Shown
          state={state}
          chart={chart}
          table={table}
          isTable={isTable}
          onTable={() => setTable(!isTable)}
        />
      )}
    </>
  )
}

type Chart = ReturnType<typeof useChart>

function Shown({
  state,
  chart,
  table,
  isTable,
  onTable,
}: {
  state: ListState
  chart: Chart
  table: NonNullable<Chart['table']>
  isTable: boolean
  onTable: () => void
}) {
  const canvas = useRef<Drawing>(null)
  const t = useTexts(chartTexts)
  const { by, split, measured, sayBy, saySplit } = chart
  const { measure, shape } = state.chart
  const numbers = useChartNumbers(measure, measured)
  const words = useNames(state, chart)
  const drill = useDrill(state, by, split)
  const isOutside = useOutside(state, by)
  const picture = usePicture(state, chart, { name: words.name, numbers, drill })
  const isLegend = split !== null && !isTable && shape !== 'funnel'
  return (
    <section className={styles.shown}>
      <header className={styles.head}>
        <h2 className={`${styles.title} strong`}>{words.name}</h2>
        {isLegend && <Legend picture={picture} />}
        <div className={styles.tools}>
          <button
            type="button"
            className={list.plain}
            aria-label={t(isTable ? 'showChart' : 'showTable')}
            aria-pressed={isTable}
            onClick={onTable}
          >
            <Icon of={isTable ? IconChartBar : IconTable} size={14} />
            <span className={list.wideOnly}>{t(isTable ? 'showChart' : 'showTable')}</span>
          </button>
          <ChartDownload
            name={words.name}
            rows={() => chartRows(table, { ...chart, measure, heads: words })}
            drawing={isTable || shape === 'funnel' ? null : canvas}
          />
        </div>
      </header>
      {chart.isCut && <p className={styles.notice}>{t('tooMany')}</p>}
      {isTable ? (
        <ChartTable
          name={words.name}
          table={table}
          measure={measure}
          isSplit={split !== null}
          heads={{ group: words.group, value: words.measure }}
          sayBy={sayBy}
          saySplit={saySplit}
          exact={numbers.exact}
          onPick={drill}
        />
      ) : shape === 'funnel' ? (
        <Funnel
          table={table}
          measure={measure}
          isOutside={isOutside}
          sayBy={sayBy}
          short={numbers.short}
          onPick={drill}
        />
      ) : (
        <Suspense fallback={<Loading rows={8} />}>
          <ChartCanvas picture={picture} ref={canvas} />
        </Suspense>
      )}
    </section>
  )
}

/** What the chart shows, in words: "Sum of Amount by Stage". */
function useNames({ chart: { measure } }: ListState, { by, measured }: Chart) {
  const t = useTexts(chartTexts)
  const label = useLabel()
  const pathLabel = usePathLabel()
  const field = measured ? label(measured.label) : ''
  const measureName =
    measure.function === 'count'
      ? t('count')
      : t(measure.function === 'sum' ? 'sumOf' : 'averageOf', { field })
  const group = by ? pathLabel(by.path) : ''
  return { group, measure: measureName, name: t('measureBy', { measure: measureName, group }) }
}

interface Drawn {
  name: string
  numbers: ReturnType<typeof useChartNumbers>
  drill: (category: ChartCategory, series: ChartCategory) => void
}

function usePicture(state: ListState, chart: Chart, { name, numbers, drill }: Drawn): ChartPicture {
  const t = useTexts(chartTexts)
  const { table, by, split, sayBy, saySplit } = chart
  const { measure, shape } = state.chart
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow from what is listed
  return useMemo(() => {
    const { categories = [], series = [], cells = [] } = table ?? {}
    const cellAt = (category: number, one: number) => cells[category]?.[one]
    const valueAt = (category: number, one: number) => {
      const cell = cellAt(category, one)
      return cell ? measuredIn(cell, measure) : null
    }
    const say = (category: number, one: number) => {
      const [group, inner] = [categories[category], series[one]]
      const names = [group && sayBy(group), split && inner && saySplit(inner)].filter(Boolean).join(', ')
      const value = numbers.exact(valueAt(category, one))
      const count = cellAt(category, one)?.count ?? 0
      if (measure.function === 'count') return t('pointCount', { names, value })
      return t('point', { names, value, count })
    }
    return {
      name,
      shape: shape === 'stacked' && !split ? 'bar' : shape,
      isTime: by?.group.bucket !== undefined,
      categories: categories.map(sayBy),
      series: series.map((one, at) => ({
        name: split ? saySplit(one) : name,
        values: categories.map((_, category) => valueAt(category, at)),
      })),
      short: numbers.short,
      say,
      onPick: (category, one) => {
        const [group, inner] = [categories[category], series[one]]
        if (group && inner && (cellAt(category, one)?.count ?? 0) > 0) drill(group, inner)
      },
    }
  }, [table, measure, shape, t, name])
}

function Legend({ picture }: { picture: ChartPicture }) {
  return (
    <ul className={styles.legend}>
      {picture.series.map(({ name }, at) => (
        <li key={name}>
          <i style={{ background: `var(${seriesColor(picture, at)})` }} />
          {name}
        </li>
      ))}
    </ul>
  )
}
