import { mayBe } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordCount } from '../../../../shared/core/records.ts'
import type { ListState } from '../list-state.ts'

/**
 * The field by which a long list is sorted for which an index is made when somebody first does that: of a list that is
 * short, or sorted by what has one anyway, nothing needs to be said.
 */
export function slowSort(
  { object, sort }: { object: ObjectDefinition; sort: ListState['sort'] },
  count: RecordCount | null,
): FieldDefinition | undefined {
  const field = findField(object, sort[0]?.field ?? '')
  if (!field || count === null || count.exact) return undefined
  const hasOwnIndex = field.indexed === true && field.sorting !== 'prepared'
  return mayBe('indexed', field) && !hasOwnIndex ? field : undefined
}
