import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { sayBoolean } from '../../../../shared/core/fields/say-boolean.ts'
import { hasOptions } from '../../../../shared/core/fields/traits.ts'
import { findField } from '../../../../shared/core/metadata.ts'
import type { AggregateResult } from '../../../../shared/core/records.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import type { ChartGroup } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { type FieldPath, fieldPath } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { aggregateRecords, queryRecords } from '../../record-requests.ts'
import { useShownTitle } from '../../shown-title.ts'
import { askable } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import { hasPeriods, isChartGroup } from './chart-groups.ts'
import { periodsBetween } from './chart-periods.ts'
import { chartQuestion } from './chart-question.ts'
import { type ChartCategory, chartTable, type GroupKey, type GroupOrder } from './chart-series.ts'
import { chartTexts } from './chart-texts.ts'
import { periodName } from './period-name.ts'

const mostCategories = 40
const mostSeries = 6
const mostPlaces = 200

/** One way records are grouped, with the words and the order of its groups. */
export interface Grouping {
  group: ChartGroup
  path: FieldPath
}

/** What the chart of a list shows, read from the server; null where its fields are gone. */
export function useChart(state: ListState) {
  const metadata = useMetadata()
  const { object, chart } = state
  const grouping = (group: ChartGroup | undefined): Grouping | null => {
    const path = group && fieldPath(metadata, object, group.field)
    if (!group || !path || !isChartGroup(path.field)) return null
    return {
      group: hasPeriods(path) ? { ...group, bucket: group.bucket ?? 'month' } : { field: group.field },
      path,
    }
  }
  const by = grouping(chart.by)
  const split = grouping(chart.split)
  const measured = chart.measure.field === undefined ? undefined : findField(object, chart.measure.field)
  const isWhole =
    by !== null &&
    (chart.split === undefined || split !== null) &&
    (chart.measure.function === 'count' || measured !== undefined)
  const settings = { ...chart, by: by?.group ?? chart.by, ...(split && { split: split.group }) }
  const question = chartQuestion(settings, askable(state.filter), state.q)
  const query = useQuery({
    queryKey: ['records', object.name, 'sums', 'chart', question],
    queryFn: ({ signal }) => aggregateRecords(object.name, question, signal),
    enabled: isWhole,
    placeholderData: keepPreviousData,
  })
  const places = [usePlaces(by), usePlaces(split)] as const
  const { data } = query
  const sayBy = useSayGroup(by, data)
  const saySplit = useSayGroup(split, data)
  const table = useMemo(() => {
    if (!data || !by) return null
    const orders = [by, split].map((one, at) => one && orderOf(one, data, at, places[at]))
    return chartTable(data, orders[0] ?? { keys: [], isComplete: false }, orders[1] ?? null, chart.measure)
  }, [data, by, split, places, chart.measure])
  return { by, split, measured, isWhole, table, sayBy, saySplit, query, isCut: data?.more === true }
}

function orderOf(
  { group, path }: Grouping,
  data: AggregateResult,
  at: number,
  places: readonly string[] | undefined,
): GroupOrder {
  const field = resultField(path.field)
  if (group.bucket) {
    const keys = periodsBetween(
      data.groups.map((one) => one.keys[at]),
      group.bucket,
    )
    return { keys, isComplete: at === 0, ...(at > 0 && { most: mostSeries }) }
  }
  const most = at === 0 ? mostCategories : mostSeries
  if (hasOptions(field)) {
    const options = field.options.options ?? []
    return { keys: options.map((option) => option.key), isComplete: false, most }
  }
  if (field.type === 'boolean') return { keys: [true, false], isComplete: true, most }
  return { keys: places ?? [], isComplete: false, most }
}

/** Records that have places of their own, such as stages, in their order. */
function usePlaces(grouping: Grouping | null): readonly string[] | undefined {
  const metadata = useMetadata()
  const field = grouping && resultField(grouping.path.field)
  const target = field && isReference(field) ? metadata.objects.get(targetNames(field)[0] ?? '') : undefined
  const isOrdered = target !== undefined && findField(target, 'position') !== undefined
  const { data } = useQuery({
    queryKey: ['records', target?.name ?? '', 'columns', 'places'],
    queryFn: ({ signal }) =>
      queryRecords(
        target?.name ?? '',
        { limit: mostPlaces, fields: [], sort: [{ field: 'position', direction: 'asc' }] },
        signal,
      ),
    enabled: isOrdered,
    staleTime: 60_000,
  })
  return useMemo(() => data?.records.map((record) => record.id), [data])
}

/** Says a group: an option, a record, a period. */
function useSayGroup(grouping: Grouping | null, data: AggregateResult | undefined) {
  const t = useTexts(chartTexts)
  const views = useTexts(viewTexts)
  const label = useLabel()
  const shownTitle = useShownTitle()
  const sayKey = (key: GroupKey): string => {
    if (key === null || !grouping) return views('noColumn')
    const field = resultField(grouping.path.field)
    if (grouping.group.bucket) return periodName(String(key), grouping.group.bucket, t)
    if (typeof key === 'boolean') return sayBoolean(key, t.language)
    if (isReference(field)) {
      const record = data?.related[String(key)]
      return (record && shownTitle(record)) ?? t('hiddenRecord')
    }
    const option = field.options.options?.find((one) => one.key === key)
    return option ? label(option.label) : String(key)
  }
  return (category: ChartCategory): string =>
    'rest' in category ? t('others', { count: category.rest.length }) : sayKey(category.key)
}
