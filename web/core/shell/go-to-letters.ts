import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { menuObjects } from '../metadata/menu-objects.ts'
import { useWebModules } from '../web-module.ts'

/**
 * Which letter after G (go to) and N (new) stands for which object: the modules say those people learn from
 * the manual; other objects take the first of their own that is free.
 */
export function useGoToLetters(objects: readonly ObjectDefinition[]): Map<string, string> {
  const known = Object.assign({}, ...useWebModules().map((module) => module.letters)) as Record<
    string,
    string
  >
  const letters = new Map<string, string>()
  const shown = menuObjects(objects)
  const ordered = [...shown].sort((a, b) => Number(b.name in known) - Number(a.name in known))
  for (const object of ordered) {
    const wanted = known[object.name] ?? ''
    const letter = [...(wanted + object.name).toUpperCase()].find((candidate) => !letters.has(candidate))
    if (letter && /[A-Z]/.test(letter)) letters.set(letter, object.name)
  }
  return letters
}
