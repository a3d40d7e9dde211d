import type { ViewDefinition } from '../../../shared/core/views.ts'
import type { NewEvent } from '../../platform/context.ts'

/** The event of a change of a view; by name only where everyone may know of the view. */
export function viewChanged({ id, ownerId, teamIds, name }: ViewDefinition): NewEvent {
  const isOpen = ownerId === null && teamIds === undefined
  return { kind: 'views.changed', payload: { viewId: id, ...(isOpen && { name }) } }
}
