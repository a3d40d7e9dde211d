import type { ObjectDefinition } from '../../../shared/core/metadata.ts'

/** The object whose list is the first page: deals where there are any, else the first that is shown. */
export function homeObject(objects: readonly ObjectDefinition[]): ObjectDefinition | undefined {
  const shown = objects.filter((object) => !object.hidden)
  return shown.find((object) => object.name === 'deal') ?? shown[0]
}
