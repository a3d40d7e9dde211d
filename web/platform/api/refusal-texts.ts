import { createContext, use, useCallback } from 'react'
import { type Language, languages } from '../../../shared/platform/languages.ts'
import type { Loaders, Sentences } from '../i18n/catalogue.ts'
import { defineTexts, type Texts, useTexts } from '../i18n/texts.ts'

/** What the refusals of one room mean: sentences by code as it is sent, loaded by language. */
export type RefusalTexts = Readonly<
  Record<Language, () => Promise<{ texts: Readonly<Record<string, string | undefined>> }>>
>

/** Refusals of the platform: of requests, files and the database, and what is wrong with a single input. */
export const platformRefusals: RefusalTexts = {
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
}

/** The sentences of several rooms as one catalogue, the platform's among them. */
export function joinRefusals(rooms: readonly RefusalTexts[]): Texts<Sentences> {
  const all = [platformRefusals, ...rooms]
  const loaders = languages.map((language) => [language, () => loadAll(all, language)])
  // Each room's sentences are held to its English ones by type, where they are written.
  return defineTexts(Object.fromEntries(loaders) as Loaders<Sentences>)
}

async function loadAll(rooms: readonly RefusalTexts[], language: Language) {
  const loaded = await Promise.all(rooms.map((room) => room[language]()))
  return { texts: Object.assign({}, ...loaded.map(({ texts }) => texts)) as Sentences }
}

const AllTexts = createContext<Texts<Sentences>>(joinRefusals([]))

/** Gives the pages below the sentences of every room of this application. */
export const Refusals = AllTexts.Provider

/** Says a code that the server sent, with its values; null where no room has a sentence for it. */
export type SayCode = (code: string, params: Readonly<Record<string, unknown>>) => string | null

/** The sentences of every room in the reader's language. */
export function useRefusalTexts(): SayCode {
  // Codes come from the server, so that keys are not known to the compiler; an unknown one says itself.
  const say = useTexts(use(AllTexts)) as unknown as (code: string, params: object) => string
  return useCallback(
    (code, params) => {
      const said = say(code, params)
      return said === code || said.includes('{{') ? null : said
    },
    [say],
  )
}
