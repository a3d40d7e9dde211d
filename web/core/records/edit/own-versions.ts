// Versions of a record one after another, each made by this tab out of the one before: the first and the last.
const runs = new Map<string, [from: number, to: number]>()

/**
 * The version a change of a record is based on: the one it was seen in, or the one this tab's own writes have
 * made of it since. A version that somebody else made is never taken over.
 */
export function ownVersion(recordId: string, seen: number): number {
  const [from, to] = runs.get(recordId) ?? [seen, seen]
  return from <= seen && seen < to ? to : seen
}

/** Notes what a write of this tab made of a version; with somebody else's in between it begins anew. */
export function noteOwnVersion(recordId: string, over: number, made: number): void {
  // A write moves a record on by one: more is somebody else's, none changed nothing.
  if (made !== over + 1) return
  const [from, to] = runs.get(recordId) ?? []
  runs.set(recordId, [to === over ? (from ?? over) : over, made])
}
