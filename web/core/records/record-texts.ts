import { defineTexts } from '../../platform/i18n/texts.ts'

/** Words about single records: their page, history, notes, files, what was changed. */
export const recordTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
