import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of limits that stood on what is gone. */
export const goneLimitTexts = defineTexts({
  en: () => import('./gone-texts/en.ts'),
  'zh-Hans': () => import('./gone-texts/zh-hans.ts'),
  'zh-Hant': () => import('./gone-texts/zh-hant.ts'),
  fi: () => import('./gone-texts/fi.ts'),
})
