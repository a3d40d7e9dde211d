import type { Language } from '../../../shared/platform/languages.ts'

/** What text sorts by in each language, by ICU's names: Han by pinyin or stroke, Finnish with ä and ö last. */
export const collations: Readonly<Record<Language, string>> = {
  en: 'en-x-icu',
  'zh-Hans': 'zh-Hans-x-icu',
  'zh-Hant': 'zh-Hant-x-icu',
  fi: 'fi-x-icu',
}
