import { defineTexts } from '../../../platform/i18n/texts.ts'

/** What the audit log says of the first steps. */
export const startAuditTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
