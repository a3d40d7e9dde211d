import { isTime } from '../../../shared/core/fields/traits.ts'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { BoardSettings, CalendarSettings, ChartSettings } from '../../../shared/core/views.ts'
import { isSortable } from '../metadata/column-value.ts'
import type { FieldPath } from '../metadata/field-path.ts'
import { isMeasurable, isSummable } from '../metadata/summable.ts'
import type { ListSearch } from './list-search.ts'

type Find = (path: string) => FieldPath | null

/**
 * What of an address a list can show: not what names fields that are gone, or are of another kind than it needs.
 * Conditions stay, for each says by itself that it is left out.
 */
export function soundSearch(search: ListSearch, object: ObjectDefinition, find: Find): ListSearch {
  const isThere = (field: string) => find(field) !== null
  const { sort, columns, groupBy, sumField, rowGroup, board, calendar, chart, ...others } = search
  const sum = findField(object, sumField ?? '')
  return {
    ...others,
    ...(sort && kept('sort', sort, sort.filter(isSorting(find)))),
    ...(columns &&
      kept(
        'columns',
        columns,
        columns.filter(({ field }) => isThere(field)),
      )),
    ...(groupBy !== undefined && findField(object, groupBy) && { groupBy }),
    ...(sum && isSummable(sum) && { sumField: sum.name }),
    // An empty one takes that of the view away.
    ...(rowGroup && (rowGroup.field === '' || isThere(rowGroup.field)) && { rowGroup }),
    ...(board && { board: soundBoard(board, object) }),
    ...(calendar && isDay(object, calendar.date) && { calendar: soundCalendar(calendar, object) }),
    ...(chart && isDrawable(chart, object, isThere) && { chart }),
  }
}

// Nothing at all may be wanted; nothing of what was wanted is as if nothing had been said.
function kept(name: 'sort' | 'columns', wanted: readonly object[], list: readonly object[]) {
  return wanted.length === 0 || list.length > 0 ? { [name]: list } : {}
}

function isSorting(find: Find) {
  return ({ field }: { field: string }) => {
    const path = find(field)
    return path !== null && isSortable(path)
  }
}

function soundBoard(board: BoardSettings, object: ObjectDefinition): BoardSettings {
  if (board.cards === undefined) return board
  return { ...board, cards: board.cards.filter((name) => findField(object, name) !== undefined) }
}

function isDay(object: ObjectDefinition, name: string): boolean {
  const field = findField(object, name)
  return field !== undefined && isTime(field)
}

function soundCalendar({ end, ...calendar }: CalendarSettings, object: ObjectDefinition): CalendarSettings {
  return end !== undefined && isDay(object, end) ? { ...calendar, end } : calendar
}

function isDrawable(
  { by, split, measure }: ChartSettings,
  object: ObjectDefinition,
  isThere: (field: string) => boolean,
): boolean {
  if (!isThere(by.field) || (split && !isThere(split.field))) return false
  if (measure.function === 'count') return true
  const field = findField(object, measure.field ?? '')
  return field !== undefined && isMeasurable(field)
}
