import { isReference } from './fields/points-at-records.ts'
import type { FieldDefinition, ObjectDefinition } from './metadata.ts'

export { isReference } from './fields/points-at-records.ts'

/** API names of the objects a reference, member or file field may point at; ['*'] is any. */
export function targetNames(field: FieldDefinition): readonly string[] {
  if (field.type === 'member') return ['member']
  if (field.type === 'file') return ['file']
  return field.options.targets ?? []
}

/** May the field point at records of an object, by its name or because it takes any? */
export function mayPointAt(field: FieldDefinition, object: Pick<ObjectDefinition, 'name'>): boolean {
  const names = targetNames(field)
  return isReference(field) && (names[0] === '*' || names.includes(object.name))
}

/** Does the field's value have to say the object as well as the id? */
export function holdsSeveralObjects(field: FieldDefinition): boolean {
  const names = targetNames(field)
  return names.length > 1 || names[0] === '*'
}
