import { defineTexts } from '../../../platform/i18n/texts.ts'

/** How the menus of roles are arranged. */
export const menuTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
