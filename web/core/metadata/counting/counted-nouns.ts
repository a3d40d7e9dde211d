import type { LocalizedText } from '../../../../shared/core/metadata.ts'

/** How a language counts things by their names. */
export interface CountedNouns {
  /** The number as it is written, and the noun in the form that follows it: "46 deals", "46 kauppaa". */
  counted(number: string, isOne: boolean, one: LocalizedText, many: LocalizedText): string
  /** The noun where a sentence says that there is none: "No deals yet", "Ei vielä yhtään kauppaa". */
  ofNone(one: LocalizedText, many: LocalizedText): string
}
