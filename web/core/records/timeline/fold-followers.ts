import { isDerived } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'

interface FieldChange {
  field: Pick<FieldDefinition, 'id' | 'type' | 'followsFrom'>
}

/** A change of a field, with those that only came along with it. */
export interface Folded<Change> {
  told: Change
  following: Change[]
}

/**
 * Changes of one moment, each beneath the one it follows from: what a field says of itself (`followsFrom`), and what
 * is computed beneath the first that is not. What came by itself is told by itself.
 */
export function foldFollowers<Change extends FieldChange>(changes: readonly Change[]): Folded<Change>[] {
  const ids = new Set(changes.map(({ field }) => field.id))
  const first = changes.find(({ field }) => !isDerived(field) && !ids.has(field.followsFrom ?? ''))
  const causeOf = ({ field }: Change) => {
    if (ids.has(field.followsFrom ?? '')) return field.followsFrom
    return isDerived(field) ? first?.field.id : undefined
  }
  return changes
    .filter((change) => causeOf(change) === undefined)
    .map((told) => ({ told, following: changes.filter((change) => causeOf(change) === told.field.id) }))
}
