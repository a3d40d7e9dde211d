import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of what a table asks and tells when somebody looks: not needed to draw it. */
export const tableDialogTexts = defineTexts({
  en: () => import('./table-dialog-texts/en.ts'),
  'zh-Hans': () => import('./table-dialog-texts/zh-hans.ts'),
  'zh-Hant': () => import('./table-dialog-texts/zh-hant.ts'),
  fi: () => import('./table-dialog-texts/fi.ts'),
})
