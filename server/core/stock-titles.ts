import type { LocalizedText } from '../../shared/core/metadata.ts'

/** By API name of an object: names the product gave its records. */
export type StockTitles = Readonly<Record<string, readonly LocalizedText[]>>

/** All of them as one, in the order they come. */
export function joinedTitles(all: readonly StockTitles[]): Record<string, readonly LocalizedText[]> {
  const joined: Record<string, readonly LocalizedText[]> = {}
  for (const titles of all)
    for (const [object, texts] of Object.entries(titles))
      joined[object] = [...(joined[object] ?? []), ...texts]
  return joined
}
