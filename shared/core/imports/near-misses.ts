import { editDistance, forgivenSlips } from './edit-distance.ts'
import { linkKey } from './link-key.ts'

interface NearMiss {
  name: string
  /** Letters that differ between the keys. */
  distance: number
}

/** Names that can be asked for the ones closest to a misspelt one. */
export interface NameIndex {
  nearest(name: string, limit?: number): NearMiss[]
}

/**
 * Prepares names for suggestions in a report: 'technolgy' suggests 'technology'. One slip is forgiven in
 * names of four to eight letters, two in longer ones. An exact match by linkKey has distance 0.
 */
export function indexNames(names: Iterable<string>): NameIndex {
  const byLength = new Map<number, { name: string; key: string }[]>()
  for (const name of names) {
    const key = linkKey(name)
    const same = byLength.get(key.length)
    if (same === undefined) byLength.set(key.length, [{ name, key }])
    else same.push({ name, key })
  }
  return { nearest: (name, limit = 3) => nearest(byLength, linkKey(name), limit) }
}

function nearest(
  byLength: ReadonlyMap<number, { name: string; key: string }[]>,
  key: string,
  limit: number,
): NearMiss[] {
  // Two Han characters say as much as a Latin word.
  const slips = /\p{Script=Han}/u.test(key) ? Number(key.length >= 3) : forgivenSlips(key.length)
  const found: NearMiss[] = []
  for (let length = key.length - slips; length <= key.length + slips; length++) {
    for (const candidate of byLength.get(length) ?? []) {
      const distance = editDistance(key, candidate.key, slips)
      if (distance <= slips) found.push({ name: candidate.name, distance })
    }
  }
  return found.sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name)).slice(0, limit)
}
