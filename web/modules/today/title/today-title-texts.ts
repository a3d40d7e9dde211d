import { defineTexts } from '../../../platform/i18n/texts.ts'

/** What today is called: every page's menu says it, and what it says itself comes with it alone. */
export const todayTitleTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
