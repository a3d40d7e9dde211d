import { defineTexts } from '../../platform/i18n/texts.ts'

/** Sentences of who sees a record, and of sharing it. */
export const sharingTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
