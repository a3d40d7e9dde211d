import { defineTexts } from '../../platform/i18n/texts.ts'

/** Words of the import wizard. */
export const importTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})

/** What reading a file and guessing its columns say, by code; shared with the server. */
export const importSentences = defineTexts({
  en: () => import('../../../shared/core/imports/sentences/en.ts'),
  'zh-Hans': () => import('../../../shared/core/imports/sentences/zh-hans.ts'),
  'zh-Hant': () => import('../../../shared/core/imports/sentences/zh-hant.ts'),
  fi: () => import('../../../shared/core/imports/sentences/fi.ts'),
})
