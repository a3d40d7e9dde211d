import { isDeepStrictEqual } from 'node:util'
import type { LayoutList, LayoutSection } from '../../../shared/core/views.ts'
import type { Arrangement } from './default-layout.ts'
import { keepUnseen, keepUnseenPaths } from './keep-unseen.ts'

/** The head of a record page has room for so many: who sees all of them sees the first. */
const mostHighlights = 6

interface Sight {
  /** Is there something at the path that the one who arranges may not see? */
  isUnseen: (path: string) => boolean
  /** The same of a path from the records of a related list. */
  isUnseenIn: (list: string, path: string) => boolean
}

/**
 * An arrangement of a record page as somebody saved it who saw only part of it, with the rest where it stood: in its
 * section behind what it stood behind, and conditions on what they do not see as they were.
 */
export function keepUnseenInLayout(before: Arrangement, given: Arrangement, sight: Sight): Arrangement {
  const { isUnseen } = sight
  const highlights = keepUnseenPaths(before.highlights, given.highlights, isUnseen)
  return {
    ...given,
    highlights: highlights.slice(0, mostHighlights),
    sections: sectionsOf(before.sections, given.sections, isUnseen),
    related: keepUnseenPaths(before.related, given.related, isUnseen),
    hidden: keepUnseenPaths(before.hidden ?? [], given.hidden ?? [], isUnseen),
    lists: listsOf(before.lists ?? {}, given.lists ?? {}, sight),
  }
}

function sectionsOf(
  before: readonly LayoutSection[],
  given: readonly LayoutSection[],
  isUnseen: (path: string) => boolean,
): LayoutSection[] {
  // Without sections every field stands in its own order.
  if (given.length === 0) return []
  const kept: LayoutSection[] = given.map((section) => {
    const { when } = before.find(({ name }) => isDeepStrictEqual(name, section.name)) ?? section
    return { ...section, ...(section.when === undefined && when && isUnseen(when.field) && { when }) }
  })
  for (const [at, section] of before.entries()) {
    const unseen = section.fields.filter(isUnseen)
    if (unseen.length === 0) continue
    const place = placeOf(section, at, kept, unseen)
    const taking = kept[place]!
    const fields = keepUnseen(section.fields, taking.fields, {
      key: (field) => field,
      isUnseen: (field) => unseen.includes(field),
    })
    kept[place] = { ...taking, fields }
  }
  return kept
}

/** Which section what is unseen of one stands in now: where its neighbours went, else of its name, else in its place. */
function placeOf(
  section: LayoutSection,
  at: number,
  now: readonly LayoutSection[],
  unseen: readonly string[],
): number {
  const first = section.fields.indexOf(unseen[0]!)
  const neighbours = [...section.fields.slice(0, first).toReversed(), ...section.fields.slice(first + 1)]
  const named = now.findIndex(({ name }) => isDeepStrictEqual(name, section.name))
  if (named >= 0) return named
  for (const neighbour of neighbours) {
    const place = now.findIndex(({ fields }) => fields.includes(neighbour))
    if (place >= 0) return place
  }
  return Math.min(at, now.length - 1)
}

function listsOf(
  before: Record<string, LayoutList>,
  given: Record<string, LayoutList>,
  { isUnseenIn }: Sight,
): Record<string, LayoutList> {
  const unseen = Object.entries(before).map(([list, shown]) => {
    const places = Object.entries(shown).filter(([, path]) => isUnseenIn(list, path))
    return [list, Object.fromEntries(places) as LayoutList] as const
  })
  const lists = { ...given }
  for (const [list, places] of unseen)
    if (Object.keys(places).length > 0) lists[list] = { ...places, ...given[list] }
  return lists
}
