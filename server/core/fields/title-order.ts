import { type FieldDefinition, findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { serverFieldTypes } from './index.ts'

/**
 * The field in whose order titles are listed: the one they are made of, where it is a text with an index for lists,
 * so that titles need none of their own (people stand by family name). null where titles have their own order.
 */
export function titleOrder(object: ObjectDefinition): FieldDefinition | null {
  const field = findField(object, object.titleField)
  if (field === undefined || field.indexed !== true || field.deletedAt !== undefined) return null
  return serverFieldTypes[field.type].sortKeyType(field) === 'text' ? field : null
}
