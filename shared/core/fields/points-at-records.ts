import type { FieldDefinition } from '../metadata.ts'

/** Does the field point at records (one or many)? */
export function isReference(field: Pick<FieldDefinition, 'type'>): boolean {
  return field.type === 'reference' || field.type === 'member' || field.type === 'file'
}
