import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { menuObjects } from '../metadata/menu-objects.ts'
import { useWebModules } from '../web-module.ts'
import { lettersOf } from './letters-of.ts'

/** Which letter after G (go to) and N (new) stands for which object. */
export function useGoToLetters(objects: readonly ObjectDefinition[]): Map<string, string> {
  const known = Object.assign({}, ...useWebModules().map((module) => module.letters)) as Record<
    string,
    string
  >
  return lettersOf(
    menuObjects(objects).map((object) => object.name),
    known,
  )
}
