interface Unseen<T> {
  /** What tells an entry from the others. */
  key: (one: T) => string
  isUnseen: (one: T) => boolean
}

/**
 * A list as somebody saved it who saw only part of it, with the rest where it stood: each entry behind the nearest one
 * before it that is still there, at the front where there is none.
 */
export function keepUnseen<T>(before: readonly T[], given: readonly T[], { key, isUnseen }: Unseen<T>): T[] {
  const kept = [...given]
  for (const [at, entry] of before.entries()) {
    if (!isUnseen(entry)) continue
    const earlier = new Set(kept.map(key))
    const anchor = before.slice(0, at).findLast((one) => earlier.has(key(one)))
    const place = anchor === undefined ? 0 : kept.findIndex((one) => key(one) === key(anchor)) + 1
    kept.splice(place, 0, entry)
  }
  return kept
}

/** The same of paths. */
export function keepUnseenPaths(
  before: readonly string[],
  given: readonly string[],
  isUnseen: (path: string) => boolean,
): string[] {
  return keepUnseen(before, given, { key: (path) => path, isUnseen })
}
