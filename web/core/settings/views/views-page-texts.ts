import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Sentences of the page that lists views. */
export const viewsPageTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
