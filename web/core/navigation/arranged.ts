import type { MenuArrangement } from '../../../shared/core/navigation.ts'

/** Entries of a menu as its role has them: without the hidden ones, those named in their order, then the others. */
export function arranged<Entry extends { key: string }>(
  entries: readonly Entry[],
  { order, hidden }: MenuArrangement,
): Entry[] {
  return ordered(entries, order).filter(({ key }) => !hidden.includes(key))
}

/** The same with the hidden ones, for whoever arranges them. */
export function ordered<Entry extends { key: string }>(
  entries: readonly Entry[],
  order: readonly string[],
): Entry[] {
  const place = (entry: Entry) => {
    const at = order.indexOf(entry.key)
    return at < 0 ? order.length : at
  }
  return [...entries].sort((a, b) => place(a) - place(b))
}
