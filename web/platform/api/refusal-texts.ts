import { createContext, use, useCallback } from 'react'
import { type Language, languages } from '../../../shared/platform/languages.ts'
import type { Loaders, Sentences } from '../i18n/catalogue.ts'
import { currentLanguage, useLanguage } from '../i18n/language.ts'
import { defineLateTexts, type LateTexts, useLateTexts } from '../i18n/late-texts.ts'
import { soonMs } from '../ui/when-idle.ts'
import { beforeRefusal } from './before-refusal.ts'

/** What the refusals of one room mean: sentences by code as it is sent, loaded by language. */
export type RefusalTexts = Readonly<
  Record<Language, () => Promise<{ texts: Readonly<Record<string, string | undefined>> }>>
>

/** Refusals of the platform: of requests, files and the database, and what is wrong with a single input. */
const platformRefusals: RefusalTexts = {
  en: () => import('./refusals/en.ts'),
  'zh-Hans': () => import('./refusals/zh-hans.ts'),
  'zh-Hant': () => import('./refusals/zh-hant.ts'),
  fi: () => import('./refusals/fi.ts'),
}

/** The sentences of several rooms as one catalogue, the platform's among them. */
export function joinRefusals(rooms: readonly RefusalTexts[]): LateTexts<Sentences> {
  const all = [platformRefusals, ...rooms]
  const loaders = languages.map((language) => [language, () => loadAll(all, language)])
  // Each room's sentences are held to its English ones by type, where they are written.
  const byLanguage = Object.fromEntries(loaders) as Loaders<Sentences>
  // As soon as the page stands: whoever clicks at once shall not be refused in the server's English.
  const texts = defineLateTexts(byLanguage, soonMs)
  beforeRefusal(() => texts.fetch(currentLanguage()))
  return texts
}

async function loadAll(rooms: readonly RefusalTexts[], language: Language) {
  const loaded = await Promise.all(rooms.map((room) => room[language]()))
  return { texts: Object.assign({}, ...loaded.map(({ texts }) => texts)) as Sentences }
}

const AllTexts = createContext<LateTexts<Sentences>>(joinRefusals([]))

/** Gives the pages below the sentences of every room of this application. */
export const Refusals = AllTexts.Provider

/** Says a code that the server sent, with its values; null where no room has a sentence for it. */
export type SayCode = (code: string, params: Readonly<Record<string, unknown>>) => string | null

/** The sentences of every room in the reader's language; what has to be said before they are here fetches them. */
export function useRefusalTexts(): SayCode {
  const texts = use(AllTexts)
  const language = useLanguage()
  const here = useLateTexts(texts)
  return useCallback(
    (code, params) => {
      // Who began a request before they came holds on to this function.
      const found = here ?? texts.sayIn(language)
      if (found === null) void texts.fetch(language)
      // Codes come from the server, so that keys are not known to the compiler; an unknown one says itself.
      const said = (found as ((code: string, params: object) => string) | null)?.(code, params)
      return said === undefined || said === code || said.includes('{{') ? null : said
    },
    [here, texts, language],
  )
}
