import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words about what a long list is sorted by. */
export const sortingTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
