import { isLong, isMadeByProduct } from '../../../shared/core/fields/traits.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { menuObjects } from '../metadata/menu-objects.ts'
import { useObjects } from '../metadata/metadata.ts'
import { useWebModules, type WebModule } from '../web-module.ts'

const mostFields = 4

/** The fields by which somebody tells records of one name apart: what a module says, else the first short ones. */
export function tellingFields(modules: readonly WebModule[], object: ObjectDefinition): FieldDefinition[] {
  const own = modules.map((module) => module.tellings?.[object.name]).find((names) => names !== undefined)
  if (own) return own.flatMap((name) => findField(object, name) ?? [])
  return liveFields(object)
    .filter((field) => !isLong(field) && !isMadeByProduct(field) && field.name !== object.titleField)
    .slice(0, mostFields)
}

/** The same of every object in the menus, as the search is asked for them: 'deal.stage'. */
export function useTellingPaths(): string[] {
  const modules = useWebModules()
  return menuObjects(useObjects()).flatMap((object) =>
    tellingFields(modules, object).map((field) => `${object.name}.${field.name}`),
  )
}
