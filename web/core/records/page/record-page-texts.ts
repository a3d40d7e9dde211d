import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of the page of a record about reaching somebody and about what may only be read. */
export const recordPageTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
