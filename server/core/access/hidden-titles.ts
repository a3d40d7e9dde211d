import type { RoleDefinition } from '../../../shared/core/access.ts'
import {
  type FieldDefinition,
  findField,
  type Metadata,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { fieldKey, hiddenFields } from './hidden-fields.ts'

interface HiddenTitle {
  object: ObjectDefinition
  field: FieldDefinition
}

/**
 * Objects whose title field a role does not see. There must be none: what a record is called is seen wherever
 * the record is, so neither roles nor definitions may change so that one comes about.
 */
export function hiddenTitles(metadata: Metadata, role: RoleDefinition): HiddenTitle[] {
  const hidden = hiddenFields(metadata, role)
  return [...metadata.objects.values()].flatMap((object) => {
    const field = findField(object, object.titleField)
    return field !== undefined && hidden.has(fieldKey(object.id, field.id)) ? [{ object, field }] : []
  })
}
