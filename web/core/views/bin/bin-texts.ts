import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of the bin: what is in it, and what goes for good. */
export const binTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
