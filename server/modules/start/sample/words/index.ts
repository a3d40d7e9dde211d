import type { Language } from '../../../../../shared/core/metadata.ts'
import type { SampleLanguage } from '../sample-language.ts'
import { words as en } from './en.ts'
import { words as fi } from './fi.ts'
import { words as zhHans } from './zh-hans.ts'
import { words as zhHant } from './zh-hant.ts'

export const sampleLanguages: Readonly<Record<Language, SampleLanguage>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  fi,
}
