import { menuObjects } from '../metadata/menu-objects.ts'
import { useObjects } from '../metadata/metadata.ts'
import { useWebModules } from '../web-module.ts'
import { type Letters, lettersFor } from './letters-of.ts'
import { useMayOpen, usePages } from './use-pages.ts'

/** Which letter stands for which object or page. */
export function useLetters(): Letters {
  const known: Record<string, string> = Object.assign({}, ...useWebModules().map(({ letters }) => letters))
  const objects = menuObjects(useObjects()).map((object) => object.name)
  return lettersFor(objects, known, usePages().filter(useMayOpen()))
}

/** The letter of an object or page, where it has one. */
export function letterOf<T>(letters: ReadonlyMap<string, T>, of: T): string | undefined {
  return [...letters].find(([, one]) => one === of)?.[0]
}
