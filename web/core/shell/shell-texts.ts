import { defineTexts } from '../../platform/i18n/texts.ts'

/** Words of the frame around every page: navigation, the person's menu, keyboard help. */
export const shellTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
