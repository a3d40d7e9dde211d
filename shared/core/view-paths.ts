import type { Filter } from './filters.ts'
import type { ViewDefinition } from './views.ts'

type Arranged = Pick<ViewDefinition, 'colors' | 'board' | 'calendar' | 'chart'>

/** The field paths that the layouts other than the table name, each with its place in the view. */
export function layoutPaths({ board, calendar, chart }: Arranged): [place: string, path: string][] {
  const named: [string, string | undefined][] = [
    ...(board?.cards ?? []).map((path, at): [string, string] => [`board.cards[${at}]`, path]),
    ['calendar.date', calendar?.date],
    ['calendar.end', calendar?.end],
    ['chart.by.field', chart?.by.field],
    ['chart.split.field', chart?.split?.field],
    ['chart.measure.field', chart?.measure.field],
  ]
  return named.flatMap(([place, path]): [string, string][] => (path === undefined ? [] : [[place, path]]))
}

/** All field paths a view names outside of filters, each with its place in it. */
export function viewPaths(view: Partial<ViewDefinition>): [place: string, path: string][] {
  const named: [string, string | undefined][] = [
    ...(view.columns ?? []).map(({ field }, at): [string, string] => [`columns[${at}].field`, field]),
    ...(view.sort ?? []).map(({ field }, at): [string, string] => [`sort[${at}].field`, field]),
    ['rowGroup.field', view.rowGroup?.field],
    ['groupBy', view.groupBy],
    ['sumField', view.sumField],
  ]
  const own = named.flatMap(([place, path]): [string, string][] =>
    path === undefined ? [] : [[place, path]],
  )
  return [...own, ...layoutPaths(view)]
}

/** The same arrangement with other paths and filters: where a field got another name. */
export function renamedLayouts(
  { colors, board, calendar, chart }: Arranged,
  path: (one: string) => string,
  filter: (one: Filter) => Filter,
): Arranged {
  const group = (one: { field: string }) => ({ ...one, field: path(one.field) })
  return {
    ...(colors && { colors: colors.map((rule) => ({ ...rule, filter: filter(rule.filter) })) }),
    ...(board && { board: { ...board, ...(board.cards && { cards: board.cards.map(path) }) } }),
    ...(calendar && {
      calendar: {
        ...calendar,
        date: path(calendar.date),
        ...(calendar.end !== undefined && { end: path(calendar.end) }),
      },
    }),
    ...(chart && {
      chart: {
        ...chart,
        by: group(chart.by),
        ...(chart.split && { split: group(chart.split) }),
        measure: {
          ...chart.measure,
          ...(chart.measure.field !== undefined && { field: path(chart.measure.field) }),
        },
      },
    }),
  }
}
