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
  }
}
