import { use, useMemo } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Language } from '../../../../shared/platform/languages.ts'
import { defineByLanguage } from '../../../platform/i18n/by-language.ts'
import { useLanguage } from '../../../platform/i18n/language.ts'
import type { CountedNouns } from './counted-nouns.ts'
import { type SayCounted, sayCountedIn } from './say-counted.ts'

const loaders = {
  en: () => import('./english.ts').then(({ countedNouns }) => countedNouns),
  'zh-Hans': () => import('./simplified-chinese.ts').then(({ countedNouns }) => countedNouns),
  'zh-Hant': () => import('./traditional-chinese.ts').then(({ countedNouns }) => countedNouns),
  fi: () => import('./finnish.ts').then(({ countedNouns }) => countedNouns),
}

const counting = defineByLanguage<CountedNouns>((language) => loaders[language]())

/** "46 deals", "46笔商机", "46 kauppaa"; of more than could be counted "100+ deals". Suspends until it is here. */
export function useCounted(): SayCounted {
  const language = useLanguage()
  const nouns = use(counting.shown(language))
  return useMemo(() => sayCountedIn(language, nouns), [language, nouns])
}

/** What an object is called where a sentence says that there is none of it. */
export function useNounOfNone(): (object: ObjectDefinition) => string {
  const { ofNone } = use(counting.shown(useLanguage()))
  return ({ label, pluralLabel }) => ofNone(label, pluralLabel)
}

/** The same for code that is no component. */
export async function loadCounted(language: Language): Promise<SayCounted> {
  return sayCountedIn(language, await counting.load(language))
}
