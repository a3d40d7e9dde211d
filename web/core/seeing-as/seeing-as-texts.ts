import { defineTexts } from '../../platform/i18n/texts.ts'

/** Sentences of looking at the workspace as another role. */
export const seeingAsTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
