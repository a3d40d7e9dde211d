import { use } from 'react'
import { defineByLanguage } from '../../platform/i18n/by-language.ts'
import { useLanguage } from '../../platform/i18n/language.ts'

// By the English of the description, which comes from the server; what is not there is said in English.
const loaders = {
  en: async () => ({}),
  'zh-Hans': () => import('./said/zh-hans.ts').then(({ said }) => said),
  'zh-Hant': () => import('./said/zh-hant.ts').then(({ said }) => said),
  fi: () => import('./said/fi.ts').then(({ said }) => said),
}

const words = defineByLanguage<Readonly<Record<string, string>>>((language) => loaders[language]())

interface SaidText {
  text: string
  /** Where it could not be said in the reader's language. */
  lang: 'en' | undefined
}

/** Says a sentence of the API's description in the reader's language. */
export function useSaid(): (english: string) => SaidText {
  const language = useLanguage()
  const known = use(words.shown(language))
  return (english) => {
    const own = known[english]
    return own === undefined
      ? { text: english, lang: language === 'en' ? undefined : 'en' }
      : { text: own, lang: undefined }
  }
}
