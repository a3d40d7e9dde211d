import { replaceEqualDeep } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Related } from '../../../shared/core/records.ts'

// Of records that were left behind so many are kept with the others; then all rows are drawn anew, once.
const leftAtMost = 5_000

/** The related records of a list as one object that stays the same while pages only come and go. */
export function useGrownRelated(read: Related): Related {
  const kept = useRef(read)
  if (kept.current !== read) kept.current = grownRelated(kept.current, read)
  return kept.current
}

/**
 * What was known with what was read since, in the object of what was known, so that rows which are drawn with it are
 * not drawn again when a page is added. Where something known has changed it is the new object that is given.
 */
export function grownRelated(known: Related, read: Related): Related {
  if (known === read) return known
  const ids = Object.keys(read)
  const hasChanged = ids.some((id) => {
    const before = known[id]
    return before !== undefined && before !== read[id] && replaceEqualDeep(before, read[id]) !== before
  })
  if (hasChanged || Object.keys(known).length > ids.length + leftAtMost) return read
  return Object.assign(known, read)
}
