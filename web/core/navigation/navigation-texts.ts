import { defineTexts } from '../../platform/i18n/texts.ts'

/** Favourites, records opened last, and how menus are arranged. */
export const navigationTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
