import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of boards: limits, moving by keyboard, adding quickly. */
export const boardTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
