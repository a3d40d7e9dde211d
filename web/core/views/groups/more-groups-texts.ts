import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of where the groups of a table end. */
export const moreGroupsTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
