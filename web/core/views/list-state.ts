import { useNavigate } from '@tanstack/react-router'
import type { Filter, Sort } from '../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type {
  BoardSettings,
  CalendarSettings,
  ChartSettings,
  ColorRule,
  RowGrouping,
  ViewColumn,
  ViewDefinition,
  ViewLayout,
} from '../../../shared/core/views.ts'
import { useViews } from '../saved-views/views.ts'
import { useChangePersonal, useChosenLayout, useFirstView } from '../session/personal.ts'
import { useModulePart } from '../web-module.ts'
import { firstGroupField } from './board/group-field.ts'
import { firstCalendar } from './calendar/first-calendar.ts'
import { firstChart } from './chart/first-chart.ts'
import { useAsked } from './filters/use-asked.ts'
import { useListSearch } from './link-faults.ts'
import type { ListSearch } from './list-search.ts'

/** What a list shows at the moment: its view with what the address changes about it. */
export interface ListState {
  object: ObjectDefinition
  /** The open saved view; null for all records. */
  view: ViewDefinition | null
  layout: ViewLayout
  filter: Filter | undefined
  /** The same without conditions on what was deleted: what is asked. */
  asked: Filter | undefined
  sort: Sort[]
  /** The part of it somebody chose, here or in the view; the rest is how the object's lists begin. */
  chosenSort: Sort[]
  columns: ViewColumn[] | undefined
  /** Somebody chose them, here or in the view. */
  areColumnsChosen: boolean
  groupBy: string | undefined
  sumField: string | undefined
  colors: readonly ColorRule[]
  board: BoardSettings
  /** undefined where no day of the records is known. */
  calendar: CalendarSettings | undefined
  chart: ChartSettings
  /** The day a calendar is at; undefined is today. */
  day: string | undefined
  /** What the rows of the table are grouped by. */
  rowGroup: RowGrouping | undefined
  /** The board shows only what has stalled; how one looks at it, and nothing of the view. */
  isStalledOnly: boolean
  /** What is typed into the list's own search. */
  q: string
  /** Differs from the saved view. */
  isDirty: boolean
  /** The parts in which it does. */
  changed: readonly ChangedPart[]
  change: (part: ListChange) => void
  /** Looks at the list in another layout, now and the next time. */
  showAs: (layout: ViewLayout) => void
  /** Looks at the list as its view says, in the layout it is looked at in. */
  reset: () => void
}

/** How the layouts that are no table show the records: as the address says, else the view, else as the object suggests. */
function useArranged(object: ObjectDefinition, search: ListSearch, view: ViewDefinition | null) {
  const board = useModulePart('boards', object.name)
  const due = useModulePart('dues', object.name)
  const groupBy = search.groupBy ?? view?.groupBy ?? board?.field ?? firstGroupField(object)
  return {
    groupBy,
    sumField: search.sumField ?? view?.sumField,
    colors: search.colors ?? view?.colors ?? noColors,
    board: search.board ?? view?.board ?? noBoard,
    calendar: search.calendar ?? view?.calendar ?? firstCalendar(object, due?.field),
    chart: search.chart ?? view?.chart ?? firstChart(groupBy, board?.sum),
  }
}

// The same each time, so that what is made of them is made once.
const noColors: readonly ColorRule[] = []
const noBoard: BoardSettings = {}

/** A part of the view that the address changes; how one looks at it oneself is none. */
type ChangedPart = Exclude<keyof ListSearch, 'view' | 'layout' | 'peek' | 'day' | 'stalled' | 'q'>

/** What is looked at differently; undefined takes a change of the view back. */
type ListChange = { [Part in keyof Omit<ListSearch, 'view'>]?: ListSearch[Part] | undefined }

/** The state of the list in the address bar. */
export function useListState(object: ObjectDefinition): ListState {
  const search = useListSearch(object)
  const navigate = useNavigate({ from: '/records/$object' })
  const views = useViews(object.name)
  const view = openView(views, search, useFirstView(object.name))
  const beginning = useModulePart('lists', object.name)
  const arranged = useArranged(object, search, view)
  // How one looks at a view is one's own matter and changes nothing about it.
  const { view: _view, layout: _layout, day, stalled, q = '', ...changes } = search
  const list = view?.id ?? object.name
  const chosen = useChosenLayout(list)
  const personal = useChangePersonal()
  const layout = search.layout ?? chosen ?? view?.layout ?? 'table'
  const chosenSort = search.sort ?? view?.sort
  const filter = search.filter ?? view?.filter
  const showAs = (next: ViewLayout) => {
    personal.layout(list, next)
    navigate({ search: ({ layout: _asked, stalled: _stalled, ...others }) => others, replace: true })
  }

  const change = (part: ListChange) =>
    navigate({ search: (before) => withoutBlanks({ ...before, ...part }), replace: true })
  const reset = () => navigate({ search: unchanged, replace: true })
  return {
    object,
    view,
    layout,
    filter,
    asked: useAsked(object, filter),
    sort: chosenSort ?? (view || layout === 'board' ? undefined : beginning?.sort) ?? [],
    chosenSort: chosenSort ?? [],
    areColumnsChosen: (search.columns ?? view?.columns) !== undefined,
    columns: search.columns ?? view?.columns ?? beginning?.columns,
    ...arranged,
    day,
    rowGroup: groupingOf(search.rowGroup ?? view?.rowGroup),
    isStalledOnly: stalled === true,
    q,
    isDirty: Object.keys(changes).length > 0,
    changed: Object.keys(changes) as ChangedPart[],
    change,
    showAs,
    reset,
  }
}

function unchanged({ view, layout }: ListSearch): ListSearch {
  return { ...(view && { view }), ...(layout && { layout }) }
}

// An empty one takes that of the view away.
function groupingOf(given: RowGrouping | undefined): RowGrouping | undefined {
  return given?.field === '' ? undefined : given
}

// Without a view in the address the one the reader chose is open, else the first that is shared.
function openView(
  views: readonly ViewDefinition[],
  search: ListSearch,
  first: string | undefined,
): ViewDefinition | null {
  const wanted = search.view ?? (first === 'all' || views.some(({ id }) => id === first) ? first : undefined)
  if (wanted === 'all') return null
  if (wanted !== undefined) return views.find((view) => view.id === wanted) ?? null
  return views.find((view) => view.ownerId === null) ?? null
}

function withoutBlanks(search: ListChange & Pick<ListSearch, 'view'>): ListSearch {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  // Only keys that were in a ListSearch are left.
  return Object.fromEntries(entries) as ListSearch
}
