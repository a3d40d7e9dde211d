import { defineTexts } from '../../platform/i18n/texts.ts'

/** What keys do, for the list of all of them: not needed before somebody opens it. */
export const keyTexts = defineTexts({
  en: () => import('./key-texts/en.ts'),
  'zh-Hans': () => import('./key-texts/zh-hans.ts'),
  'zh-Hant': () => import('./key-texts/zh-hant.ts'),
  fi: () => import('./key-texts/fi.ts'),
})
