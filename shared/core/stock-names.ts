import type { LocalizedText } from './metadata.ts'

/**
 * A name in all languages where it is still one that the product gave, in whichever language it was given;
 * else what somebody wrote, as they wrote it. So a workspace begun in one language is read in each, and
 * renaming is nothing but writing another name.
 */
export function stockName(name: string, stock: readonly LocalizedText[]): LocalizedText {
  return stock.find((text) => Object.values(text).includes(name)) ?? { en: name }
}
