import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of a table's heads, groups and cells that are changed together. */
export const gridTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
