import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import type { ViewInput } from '../../../../shared/core/views.ts'
import { askable } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import type { ViewChange } from './view-changes.ts'

/** What the list shows now, as a view. */
export function viewOf(state: ListState, name: LocalizedText, shared: boolean): ViewInput {
  const filter = askable(state.asked)
  return {
    object: state.object.name,
    name,
    shared,
    layout: state.layout,
    ...(filter && { filter }),
    ...(state.sort.length > 0 && { sort: state.sort }),
    ...(state.columns && { columns: state.columns }),
    ...(state.rowGroup && { rowGroup: state.rowGroup }),
    ...(state.groupBy !== undefined && { groupBy: state.groupBy }),
    ...layoutsOf(state),
  }
}

// Of calendar and chart only what somebody chose; the others go on beginning as the object's do.
function layoutsOf({ object: _, view, layout, ...state }: ListState): Partial<ViewInput> {
  const colors = state.colors.flatMap((rule) => {
    const filter = askable(rule.filter)
    return filter ? [{ ...rule, filter }] : []
  })
  return {
    ...(state.sumField !== undefined && { sumField: state.sumField }),
    ...((colors.length > 0 || view?.colors) && { colors }),
    ...((Object.keys(state.board).length > 0 || view?.board) && { board: state.board }),
    ...(state.calendar && (layout === 'calendar' || view?.calendar) && { calendar: state.calendar }),
    ...((layout === 'chart' || view?.chart) && { chart: state.chart }),
  }
}

/** The same as a change of its view: what it has no more is taken away. Nor who sees it nor how one looks at it oneself. */
export function viewChange({ shared: _, object: __, layout: ___, ...shown }: ViewInput): ViewChange {
  return { filter: null, sort: null, columns: null, rowGroup: null, ...shown }
}
