import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import type { ViewInput } from '../../../../shared/core/views.ts'
import { askable } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'

/** What the list shows now, as a view. */
export function viewOf(state: ListState, name: LocalizedText, shared: boolean): ViewInput {
  const filter = askable(state.filter)
  return {
    object: state.object.name,
    name,
    shared,
    layout: state.layout,
    ...(filter && { filter }),
    ...(state.sort.length > 0 && { sort: state.sort }),
    ...(state.columns && { columns: state.columns }),
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
    ...(Object.keys(state.board).length > 0 && { board: state.board }),
    ...(state.calendar && (layout === 'calendar' || view?.calendar) && { calendar: state.calendar }),
    ...((layout === 'chart' || view?.chart) && { chart: state.chart }),
  }
}
