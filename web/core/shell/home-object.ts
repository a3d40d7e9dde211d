import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { menuObjects } from '../metadata/menu-objects.ts'

/** The object whose list is the first page: deals where there are any, else the first that is shown. */
export function homeObject(objects: readonly ObjectDefinition[]): ObjectDefinition | undefined {
  const shown = menuObjects(objects)
  return shown.find((object) => object.name === 'deal') ?? shown[0]
}
