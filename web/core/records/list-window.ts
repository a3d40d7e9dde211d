import { hashKey } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ListStart } from '../../../shared/core/records.ts'
import { around, beginning, type KnownPlace, lookAround, type Place, placeOf } from './list-place.ts'
import { isLeft } from './page/last-left.ts'
import { type ListQuestion, type RecordList, useRecordList } from './record-list.ts'

/** Going to another place of a list without reading what lies between. */
export interface Jump {
  /** null: where it begins. */
  start: ListStart | null
  /** What is looked at then: the first of the records read, or the last. */
  shows: 'first' | 'last'
  /** The keyboard goes there too. */
  takesCursor: boolean
}

/** What was read of a list in one piece, wherever in it that lies, and about what is around it. */
export interface ListWindow extends RecordList {
  /** About how many records come before; none, to the letter, when it begins with the first. */
  before: number
  /** About how many come behind. */
  after: number
  /** Records of another place are on their way. */
  isJumping: boolean
  /** The last jump whose records are there. */
  landed: Jump | null
  /** Opens the list at another place; of `sort` when it is to be sorted anew at the same time. */
  jump: (to: Jump, sort?: ListQuestion['sort']) => void
}

interface Asked {
  /** The question it is about: of another it says nothing. */
  of: string
  jump: Jump
}

/** Records by a question, page after page both ways from where it was opened: at first from the beginning. */
export function useListWindow(object: string, question: ListQuestion): ListWindow {
  const of = hashKey([object, question])
  const [asked, setAsked] = useState<Asked | null>(() =>
    isLeft(object) ? (lastAsked.get(of) ?? null) : null,
  )
  const jump = asked?.of === of ? asked.jump : null
  const whole = useRecordList(object, question)
  const here = useRecordList(object, jump?.start ? { ...question, start: jump.start } : question)
  const place = usePlace(here, { of, jump, count: whole.count?.value ?? 0 })
  // What is on its way says nothing yet of what is around it.
  if (!here.isStale) lookAround(place, here)
  return {
    ...here,
    ...place.around,
    count: whole.count,
    isJumping: here.isStale && !whole.isStale,
    ...around(place, here.records.length, whole.count?.value ?? 0),
    landed: place.jump,
    jump: (to, sort) => {
      const next = { of: sort ? hashKey([object, { ...question, sort }]) : of, jump: to }
      setAsked(next)
      remember(next)
    },
  }
}

interface Landed {
  jump: Jump | null
}

/** The place of what is shown: until the records of a jump have come, that of those before. */
function usePlace(
  list: RecordList,
  { of, jump, count }: { of: string; jump: Jump | null; count: number },
): Place & Landed {
  const key = `${of} ${JSON.stringify(jump?.start ?? null)}`
  const shown = useRef<Place & Landed>({ ...beginning, jump: null })
  const isThere = !list.isStale && !list.isLoading
  if (isThere && shown.current.jump !== jump) {
    const known = list.opened ? placeOf(list, list.opened, count) : places.get(key)
    shown.current = { ...beginning, ...known, jump }
    if (known) places.set(key, known)
  }
  return shown.current
}

// Asked again, a list does not say any more how far on it was opened.
const places = new Map<string, KnownPlace>()

// For who comes back from a record.
const lastAsked = new Map<string, Asked>()
const keptAtMost = 20

function remember(asked: Asked): void {
  lastAsked.delete(asked.of)
  lastAsked.set(asked.of, asked)
  for (const oldest of [...lastAsked.keys()].slice(0, -keptAtMost)) lastAsked.delete(oldest)
  for (const oldest of [...places.keys()].slice(0, -keptAtMost)) places.delete(oldest)
}
