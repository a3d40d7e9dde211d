import type { LocalizedText } from '../../../../shared/core/metadata.ts'

/** Several of something in one language: the number as it is written there, and its noun in the form that follows it. */
export type CountedNoun = (number: string, isOne: boolean, one: LocalizedText, many: LocalizedText) => string
