import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type DateBucket, dateBuckets } from '../../../../shared/core/records.ts'
import {
  type ChartGroup,
  type ChartSettings,
  type ChartShape,
  chartShapes,
} from '../../../../shared/core/views.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { usePathLabel } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { FilterBar } from '../filters/filter-bar.tsx'
import list from '../list-page.module.css'
import { ListSearchBox } from '../list-search-box.tsx'
import type { ListState } from '../list-state.ts'
import { LateDirtyView } from '../saved/late-dirty-view.tsx'
import { LateGoneFromView } from '../saved/late-gone-from-view.tsx'
import { viewTexts } from '../view-texts.ts'
import styles from './chart.module.css'
import { chartGroups, chartMeasures, hasPeriods } from './chart-groups.ts'
import { chartTexts } from './chart-texts.ts'

type Key = PlainKeyOf<typeof chartTexts>

const shapes: Record<ChartShape, Key> = {
  bar: 'shapeBar',
  line: 'shapeLine',
  area: 'shapeArea',
  stacked: 'shapeStacked',
  funnel: 'shapeFunnel',
}
const buckets: Record<DateBucket, Key> = {
  day: 'byDay',
  week: 'byWeek',
  month: 'byMonth',
  quarter: 'byQuarter',
  year: 'byYear',
  fiscalQuarter: 'byFiscalQuarter',
  fiscalYear: 'byFiscalYear',
}

/** How it is drawn, what is measured and by what, read like a sentence; then the filters. */
export function ChartToolbar({ state }: { state: ListState }) {
  const t = useTexts(chartTexts)
  const views = useTexts(viewTexts)
  const { chart, object } = state
  const set = (part: Partial<ChartSettings>) => state.change({ chart: { ...chart, ...part } })
  const setSplit = (split: ChartGroup | undefined) => {
    const { split: _, ...rest } = chart
    state.change({ chart: split ? { ...rest, split } : rest })
  }
  return (
    <div className={list.tool} role="toolbar" aria-label={views('tools')}>
      <div className={list.left}>
        <div className={styles.sentence}>
          <Choose
            label={t('shape')}
            options={chartShapes.map((value) => ({ value, text: t(shapes[value]) }))}
            value={chart.shape}
            onChange={(shape) => set({ shape: shape as ChartShape })}
            hidesLabel
          />
          <MeasureChoice object={object} measure={chart.measure} onChange={(measure) => set({ measure })} />
          <GroupChoice
            label={t('by')}
            object={object}
            group={chart.by}
            onChange={(by) => by && set({ by })}
          />
          {chart.shape !== 'funnel' && (
            <GroupChoice
              label={t('split')}
              object={object}
              group={chart.split}
              onChange={setSplit}
              isOptional
            />
          )}
        </div>
        <FilterBar state={state} />
        <LateGoneFromView state={state} />
        <LateDirtyView state={state} />
      </div>
      <div className={list.right}>
        <ListSearchBox state={state} />
      </div>
    </div>
  )
}

function MeasureChoice({
  object,
  measure,
  onChange,
}: {
  object: ObjectDefinition
  measure: ChartSettings['measure']
  onChange: (measure: ChartSettings['measure']) => void
}) {
  const t = useTexts(chartTexts)
  const label = useLabel()
  const measures = chartMeasures(object).map(({ function: name, field }) => ({
    value: `${name}:${field.name}`,
    text: t(name === 'sum' ? 'sumOf' : 'averageOf', { field: label(field.label) }),
    measure: { function: name, field: field.name } as ChartSettings['measure'],
  }))
  const options = [
    { value: 'count', text: t('count'), measure: { function: 'count' } as ChartSettings['measure'] },
    ...measures,
  ]
  const value = measure.function === 'count' ? 'count' : `${measure.function}:${measure.field}`
  return (
    <Choose
      label={t('measure')}
      options={options}
      value={value}
      onChange={(next) => onChange(options.find((one) => one.value === next)?.measure ?? measure)}
      hidesLabel
      searchable
    />
  )
}

interface GroupProps {
  label: string
  object: ObjectDefinition
  group: ChartGroup | undefined
  onChange: (group: ChartGroup | undefined) => void
  isOptional?: boolean
}

/** A field to group by, with the period where it is a date. */
function GroupChoice({ label, object, group, onChange, isOptional = false }: GroupProps) {
  const t = useTexts(chartTexts)
  const metadata = useMetadata()
  const pathLabel = usePathLabel()
  const groups = chartGroups(metadata, object)
  const chosen = groups.find((one) => one.path === group?.field)
  return (
    <>
      <span className={styles.word}>{label}</span>
      <Choose
        label={label}
        options={groups.map((one) => ({ value: one.path, text: pathLabel(one) }))}
        value={chosen ? chosen.path : null}
        placeholder={t('nothing')}
        onChange={(path) => {
          const next = groups.find((one) => one.path === path)
          if (next) onChange({ field: path, ...(hasPeriods(next) && { bucket: group?.bucket ?? 'month' }) })
        }}
        {...(isOptional && { onClear: () => onChange(undefined) })}
        hidesLabel
        searchable
      />
      {group && chosen && hasPeriods(chosen) && (
        <Choose
          label={t('period')}
          options={dateBuckets.map((value) => ({ value, text: t(buckets[value]) }))}
          value={group.bucket ?? 'month'}
          onChange={(bucket) => onChange({ ...group, bucket: bucket as DateBucket })}
          hidesLabel
        />
      )}
    </>
  )
}
