import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { menuObjects } from '../metadata/menu-objects.ts'

// The letters people learn from the manual; other objects take the first of their own that is free.
const known: Record<string, string> = { company: 'C', contact: 'P', deal: 'D', product: 'O', member: 'M' }

/** Which letter after G (go to) and N (new) stands for which object. */
export function goToLetters(objects: readonly ObjectDefinition[]): Map<string, string> {
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
