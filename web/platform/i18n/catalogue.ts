import type { Language } from '../../../shared/platform/languages.ts'

/** Sentences of one area in English: keys to text with `{{name}}` places and `_one`/`_other` plural pairs. */
export type Sentences = Readonly<Record<string, string>>

/**
 * The same area in another language. Every key of the English one, none besides; the singular of a
 * plural pair may be left out, because Chinese has none.
 */
export type Translation<T extends Sentences> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: string
} & { readonly [K in keyof T as K extends `${string}_one` ? K : never]?: string }

/** Keys as code says them: without the plural's ending. */
export type SentenceKey<T extends Sentences> = keyof T extends infer K
  ? K extends `${infer Stem}_one` | `${infer Stem}_other`
    ? Stem
    : K & string
  : never

type Places<S extends string> = S extends `${string}{{${infer Place}}}${infer Rest}`
  ? Place | Places<Rest>
  : never

type TextOf<T extends Sentences, K extends string> = K extends keyof T
  ? T[K]
  : `${K}_other` extends keyof T
    ? T[`${K}_other`]
    : never

/** What the places of a sentence must be filled with; `count` also chooses the plural. */
type Fill<T extends Sentences, K extends string, V> = {
  readonly [P in Places<TextOf<T, K>>]: V
} & (`${K}_other` extends keyof T ? { readonly count: number } : unknown)

/** Arguments after the key: none where the sentence has no place to fill. */
export type FillArguments<T extends Sentences, K extends string, V> = keyof Fill<T, K, V> extends never
  ? []
  : [values: Fill<T, K, V>]

export type Loaders<T extends Sentences> = { en: () => Promise<{ texts: T }> } & Record<
  Exclude<Language, 'en'>,
  () => Promise<{ texts: Translation<T> }>
>

/** Keys of sentences that say the same whatever happens: no place to fill, no plural. */
export type PlainKey<T extends Sentences> = {
  [K in SentenceKey<T>]: FillArguments<T, K, string> extends [] ? K : never
}[SentenceKey<T>]
