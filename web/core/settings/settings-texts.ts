import { defineTexts } from '../../platform/i18n/texts.ts'

/** Names of the pages of the settings and of their groups. */
export const settingsTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
