import type { FieldDefinition } from './metadata.ts'

/** Does the field point at records (one or many)? */
export function isReference(field: FieldDefinition): boolean {
  return field.type === 'reference' || field.type === 'member' || field.type === 'file'
}

/** API names of the objects a reference, member or file field may point at; ['*'] is any. */
export function targetNames(field: FieldDefinition): readonly string[] {
  if (field.type === 'member') return ['member']
  if (field.type === 'file') return ['file']
  return field.options.targets ?? []
}

/** Does the field's value have to say the object as well as the id? */
export function holdsSeveralObjects(field: FieldDefinition): boolean {
  const names = targetNames(field)
  return names.length > 1 || names[0] === '*'
}
