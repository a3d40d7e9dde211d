import type { Filter } from '../../../shared/core/filters.ts'
import { type DateBucket, dateBuckets } from '../../../shared/core/records.ts'
import {
  type BoardColumnSetting,
  type BoardSettings,
  type CalendarSettings,
  type CalendarSpan,
  type ChartGroup,
  type ChartSettings,
  type ChartShape,
  type ColorRule,
  type ColumnLimit,
  calendarSpans,
  chartFunctions,
  chartShapes,
  mostCardFields,
} from '../../../shared/core/views.ts'
import { tagColors } from '../../../shared/platform/tag-colors.ts'

/** What an address says of boards, calendars and charts; what makes no sense in it is left out. */
export function readColors(
  raw: unknown,
  isFilter: (value: unknown) => value is Filter,
): ColorRule[] | undefined {
  if (!Array.isArray(raw)) return undefined
  return raw.flatMap((rule): ColorRule[] => {
    const color = isPlain(rule) && tagColors.find((one) => one === rule.color)
    if (!isPlain(rule) || !color || !isFilter(rule.filter)) return []
    return [{ filter: rule.filter, color, ...(typeof rule.name === 'string' && { name: rule.name }) }]
  })
}

export function readBoard(raw: unknown): BoardSettings | undefined {
  if (!isPlain(raw)) return undefined
  return {
    ...(Array.isArray(raw.cards) && { cards: raw.cards.filter(isText).slice(0, mostCardFields) }),
    ...(Array.isArray(raw.columns) && { columns: raw.columns.flatMap(columnIn) }),
  }
}

export function readCalendar(raw: unknown): CalendarSettings | undefined {
  if (!isPlain(raw) || !isText(raw.date)) return undefined
  const span = calendarSpans.find((one): one is CalendarSpan => one === raw.span)
  return { date: raw.date, ...(isText(raw.end) && { end: raw.end }), ...(span && { span }) }
}

export function readChart(raw: unknown): ChartSettings | undefined {
  if (!isPlain(raw) || !isPlain(raw.measure)) return undefined
  const { measure } = raw
  const shape = chartShapes.find((one): one is ChartShape => one === raw.shape)
  const by = groupIn(raw.by)
  const split = groupIn(raw.split)
  const measured = chartFunctions.find((one) => one === measure.function)
  if (!shape || !by || !measured) return undefined
  return {
    shape,
    by,
    ...(split && { split }),
    measure: { function: measured, ...(isText(measure.field) && { field: measure.field }) },
  }
}

function columnIn(raw: unknown): BoardColumnSetting[] {
  if (!isPlain(raw) || typeof raw.value !== 'string') return []
  const limit = limitIn(raw.limit)
  return [
    {
      value: raw.value,
      ...(raw.hidden === true && { hidden: true }),
      ...(typeof raw.folded === 'boolean' && { folded: raw.folded }),
      ...(limit && { limit }),
    },
  ]
}

function limitIn(raw: unknown): ColumnLimit | undefined {
  if (!isPlain(raw) || typeof raw.most !== 'number' || !(raw.most >= 0)) return undefined
  return {
    of: raw.of === 'sum' ? 'sum' : 'count',
    most: raw.most,
    over: raw.over === 'refuse' ? 'refuse' : 'warn',
  }
}

function groupIn(raw: unknown): ChartGroup | undefined {
  if (!isPlain(raw) || !isText(raw.field)) return undefined
  const bucket = dateBuckets.find((one): one is DateBucket => one === raw.bucket)
  return { field: raw.field, ...(bucket && { bucket }) }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
