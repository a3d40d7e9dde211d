import { defineTexts } from '../../i18n/texts.ts'

/** What the ten hues are called. */
export const colorTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
