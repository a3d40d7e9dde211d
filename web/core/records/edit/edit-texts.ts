import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of what is asked and told of writing that clashes or waits: not needed where all goes well. */
export const editTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
