import { findField, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'

/**
 * The column of the search table the actor may search an object by. A hit on the text of a hidden field
 * would tell its value, so whoever does not see every searchable field searches titles only; whoever does
 * not see the title, nothing.
 */
export function searchedColumn(ctx: Context, object: ObjectDefinition): 'text' | 'title' | null {
  if (ctx.access.object(object.id).read === 'none') return null
  const titleField = findField(object, object.titleField)
  if (titleField !== undefined && !ctx.access.canReadField(object.id, titleField.id)) return null
  const seesAll = liveFields(object).every(
    (field) => field.searchable !== true || ctx.access.canReadField(object.id, field.id),
  )
  return seesAll ? 'text' : 'title'
}
