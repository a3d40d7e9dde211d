import { z } from 'zod'
import { FilterInput, SortInput } from '../records-contract.ts'
import { type ChartSettings, type ViewPart, viewLayouts } from '../views.ts'
import type { PartKind, Visit } from './part.ts'
import {
  BoardInput,
  CalendarInput,
  ChartInput,
  ColorRules,
  GroupInput,
  path,
  ViewColumnInput,
} from './part-inputs.ts'

/** The parts of a view, each with its shape and what it names. Whatever is done with all of them reads this list. */
export const viewParts = {
  layout: { input: z.enum(viewLayouts), visit: (layout) => layout },
  filter: {
    input: FilterInput,
    isEssential: true,
    visit: (filter, visit) => visit.filter(filter, 'filter'),
  },
  columns: {
    input: z.array(ViewColumnInput).max(200),
    visit: (columns, visit) => fieldsOf(columns, 'columns', visit),
  },
  sort: {
    input: SortInput,
    isEssential: true,
    visit: (sort, visit) => fieldsOf(sort, 'sort', visit),
  },
  rowGroup: {
    input: GroupInput,
    isEssential: true,
    visit: (group, visit) => fieldOf(group, 'rowGroup', visit),
  },
  groupBy: { input: path, isEssential: true, visit: (field, visit) => visit.path(field, 'groupBy') },
  sumField: { input: path, visit: (field, visit) => visit.path(field, 'sumField') },
  colors: {
    input: ColorRules,
    visit: (colors, visit) =>
      colors.flatMap((rule, at) => {
        const filter = visit.filter(rule.filter, `colors[${at}].filter`)
        return filter ? [{ ...rule, filter }] : []
      }),
  },
  board: {
    input: BoardInput,
    visit: (board, visit) => {
      const cards = board.cards?.flatMap((card, at) => visit.path(card, `board.cards[${at}]`) ?? [])
      return { ...board, ...(cards && { cards }) }
    },
  },
  calendar: {
    input: CalendarInput,
    visit: (calendar, visit) => {
      const date = visit.path(calendar.date, 'calendar.date')
      const end = calendar.end === undefined ? undefined : visit.path(calendar.end, 'calendar.end')
      if (date === undefined || (calendar.end !== undefined && end === undefined)) return undefined
      return { ...calendar, date, ...(end !== undefined && { end }) }
    },
  },
  chart: { input: ChartInput, visit: visitChart },
} satisfies { readonly [Part in ViewPart]-?: PartKind<Part> }

function visitChart(chart: ChartSettings, visit: Visit): ChartSettings | undefined {
  const by = fieldOf(chart.by, 'chart.by', visit)
  const split = chart.split && fieldOf(chart.split, 'chart.split', visit)
  const measured = chart.measure.field
  const field = measured === undefined ? undefined : visit.path(measured, 'chart.measure.field')
  const isWhole = (split || !chart.split) && (field !== undefined || measured === undefined)
  if (!by || !isWhole) return undefined
  const measure = { ...chart.measure, ...(field !== undefined && { field }) }
  return { ...chart, by, ...(split && { split }), measure }
}

function fieldOf<T extends { field: string }>(one: T, place: string, visit: Visit): T | undefined {
  const field = visit.path(one.field, `${place}.field`)
  return field === undefined ? undefined : { ...one, field }
}

function fieldsOf<T extends { field: string }>(all: readonly T[], place: string, visit: Visit): T[] {
  return all.flatMap((one, at) => fieldOf(one, `${place}[${at}]`, visit) ?? [])
}
