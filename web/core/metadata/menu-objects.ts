import type { ObjectDefinition } from '../../../shared/core/metadata.ts'

// These live on the pages of the records they are about; a list of all of them helps nobody every day.
const onRecordPages = new Set(['note', 'file'])

/** The objects that stand in menus, in their order. */
export function menuObjects(objects: readonly ObjectDefinition[]): ObjectDefinition[] {
  return objects.filter((object) => !object.hidden && !onRecordPages.has(object.name))
}
