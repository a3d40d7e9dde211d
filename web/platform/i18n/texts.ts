import { createElement, Fragment, type ReactNode, use } from 'react'
import type { Language } from '../../../shared/platform/languages.ts'
import { type ByLanguage, defineByLanguage } from './by-language.ts'
import type { FillArguments, Loaders, PlainKey, SentenceKey, Sentences } from './catalogue.ts'
import { useLanguage } from './language.ts'
import { apart, fill, inWords, pieces, templateOf } from './say.ts'

/** The sentences of one area of the application, loaded by language when a component needs them. */
export type Texts<T extends Sentences> = ByLanguage<Say<T>>

/** Says a sentence in the reader's language; `rich` fills its places with elements. */
export interface Say<T extends Sentences> {
  <K extends SentenceKey<T>>(key: K, ...values: FillArguments<T, K, string | number>): string
  rich<K extends SentenceKey<T>>(key: K, ...values: FillArguments<T, K, ReactNode>): ReactNode
  language: Language
}

/**
 * Declares the sentences of an area. Loading starts at once in the language in use, so that they
 * arrive together with the code that shows them.
 */
export function defineTexts<T extends Sentences>(loaders: Loaders<T>): Texts<T> {
  return defineByLanguage(async (language) => sayFrom<T>((await loaders[language]()).texts, language))
}

/** Sentences of an area for a component; suspends until they are here. */
export function useTexts<T extends Sentences>(texts: Texts<T>): Say<T> {
  return use(texts.shown(useLanguage()))
}

/** The keys of an area that need no values, for lists of sentences kept as data. */
export type PlainKeyOf<T> = T extends Texts<infer S> ? PlainKey<S> : never

/** What says the sentences of an area, for code that a component hands it to. */
export type SayOf<T> = T extends Texts<infer S> ? Say<S> : never

/** What says the sentences of a catalogue that has been loaded. */
export function sayFrom<T extends Sentences>(
  sentences: Readonly<Record<string, string | undefined>>,
  language: Language,
): Say<T> {
  const plain = (key: string, values: Readonly<Record<string, unknown>> = {}) =>
    fill(templateOf(sentences, language, key, values.count), values, language)
  const rich = (key: string, values: Readonly<Record<string, ReactNode>> = {}): ReactNode => {
    const cut = pieces(templateOf(sentences, language, key, values.count))
    const nodes = cut.map((piece, at) => (at % 2 === 0 ? piece : filler(values[piece], language)))
    return createElement(Fragment, null, ...nodes)
  }
  // The two functions check nothing at run time: their callers are held to keys and places by type.
  return Object.assign(plain, { rich, language }) as unknown as Say<T>
}

function filler(value: ReactNode, language: Language): ReactNode {
  if (typeof value === 'string') return apart(value)
  return typeof value === 'number' ? inWords(value, language) : value
}
