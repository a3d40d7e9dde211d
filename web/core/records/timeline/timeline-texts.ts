import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of what is looked at in a timeline, and of states that are compared. */
export const timelineTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
