import { defineTexts } from '../../../platform/i18n/texts.ts'

/** What the parts of a view are called, and what they say. */
export const viewPartTexts = defineTexts({
  en: () => import('./part-texts/en.ts'),
  'zh-Hans': () => import('./part-texts/zh-hans.ts'),
  'zh-Hant': () => import('./part-texts/zh-hant.ts'),
  fi: () => import('./part-texts/fi.ts'),
})
