import { defineTexts } from '../../platform/i18n/texts.ts'

/** Words of the page that shows the API. What the API says of its addresses is in `said`, its names are English. */
export const apiDocsTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
