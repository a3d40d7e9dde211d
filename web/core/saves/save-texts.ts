import { defineTexts } from '../../platform/i18n/texts.ts'

/** Words for what two people saved at once. */
export const saveTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
