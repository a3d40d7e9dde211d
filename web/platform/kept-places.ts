/** Where the browser keeps texts: of a tab, or of the device. */
type Place = 'sessionStorage' | 'localStorage'

export type Entries = [string, unknown][]

/** What is kept under a key; nothing where it cannot be read. */
export function kept<Value>(key: string, place: Place = 'sessionStorage'): [string, Value][] {
  try {
    return JSON.parse(globalThis[place]?.getItem(key) ?? '[]')
  } catch {
    return []
  }
}

/** Keeps it; what does not fit any more stays in memory, what had fitted where it is, and false is told. */
export function store(key: string, entries: Entries, place: Place = 'sessionStorage'): boolean {
  if (entries.length === 0) {
    globalThis[place]?.removeItem(key)
    return true
  }
  try {
    globalThis[place]?.setItem(key, JSON.stringify(entries))
    return true
  } catch {
    return false
  }
}

/** Keys that begin so. */
export function keptKeys(place: Place, beginning: string): string[] {
  const storage = globalThis[place]
  if (!storage) return []
  const all = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
  return all.filter((key) => key.startsWith(beginning))
}
