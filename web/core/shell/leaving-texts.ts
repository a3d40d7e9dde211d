import { defineTexts } from '../../platform/i18n/texts.ts'

/** Words of what is asked when somebody goes, or went in another tab: not needed by who stays. */
export const leavingTexts = defineTexts({
  en: () => import('./leaving-texts/en.ts'),
  'zh-Hans': () => import('./leaving-texts/zh-hans.ts'),
  'zh-Hant': () => import('./leaving-texts/zh-hant.ts'),
  fi: () => import('./leaving-texts/fi.ts'),
})
