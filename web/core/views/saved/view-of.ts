import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import type { ColorRule, ViewInput } from '../../../../shared/core/views.ts'
import type { EachViewPart } from '../../saved-views/view-part.ts'
import { askable } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import type { ViewChange } from './view-changes.ts'

/**
 * What a view keeps of what the list shows. Of calendar and chart only what somebody chose; the others go on
 * beginning as the object's do.
 */
const parts: EachViewPart<ListState> = {
  layout: ({ layout }) => layout,
  filter: ({ asked }) => askable(asked),
  sort: ({ sort }) => (sort.length > 0 ? sort : undefined),
  columns: ({ columns }) => columns,
  rowGroup: ({ rowGroup }) => rowGroup,
  groupBy: ({ groupBy }) => groupBy,
  sumField: ({ sumField }) => sumField,
  colors: (state) => {
    const colors = askableColors(state)
    return colors.length > 0 || state.view?.colors ? colors : undefined
  },
  board: ({ board, view }) => (Object.keys(board).length > 0 || view?.board ? board : undefined),
  calendar: ({ calendar, layout, view }) => (layout === 'calendar' || view?.calendar ? calendar : undefined),
  chart: ({ chart, layout, view }) => (layout === 'chart' || view?.chart ? chart : undefined),
}

/** What the list shows now, as a view. */
export function viewOf(state: ListState, name: LocalizedText, shared: boolean): ViewInput {
  const kept = Object.entries(parts).map(([part, of]) => [part, of(state)] as const)
  return {
    object: state.object.name,
    name,
    shared,
    layout: state.layout,
    ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
  }
}

function askableColors({ colors }: ListState): ColorRule[] {
  return colors.flatMap((rule) => {
    const filter = askable(rule.filter)
    return filter ? [{ ...rule, filter }] : []
  })
}

/** The same as a change of its view: what it has no more is taken away. Nor who sees it nor how one looks at it oneself. */
export function viewChange({ shared: _, object: __, layout: ___, ...shown }: ViewInput): ViewChange {
  const { layout: ____, ...taken } = parts
  const none = Object.fromEntries(Object.keys(taken).map((part) => [part, null]))
  return { ...none, ...shown }
}
