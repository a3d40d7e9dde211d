import { defineTexts } from '../../platform/i18n/texts.ts'

/** What members are told, the page it stands on, and the choice what to be told of. */
export const notificationTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
