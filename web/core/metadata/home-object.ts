import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { WebModule } from '../web-module.ts'
import { menuObjects } from './menu-objects.ts'

/** The object whose list is the first page: the one a module calls home, else the first that is shown. */
export function homeObject(
  objects: readonly ObjectDefinition[],
  modules: readonly WebModule[],
): ObjectDefinition | undefined {
  const shown = menuObjects(objects)
  return shown.find((object) => modules.some((module) => module.home === object.name)) ?? shown[0]
}
