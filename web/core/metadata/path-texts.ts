import { defineTexts } from '../../platform/i18n/texts.ts'

/** What the parts of names and addresses and the properties every record has are called. */
export const pathTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
