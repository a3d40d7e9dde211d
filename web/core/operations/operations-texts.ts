import { defineTexts } from '../../platform/i18n/texts.ts'

/** Words about what changed many records at once, and the way back. */
export const operationsTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
