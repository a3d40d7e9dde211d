import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of arranging a board: its columns, their limits, what its cards show. */
export const arrangerTexts = defineTexts({
  en: () => import('./arranger-texts/en.ts'),
  'zh-Hans': () => import('./arranger-texts/zh-hans.ts'),
  'zh-Hant': () => import('./arranger-texts/zh-hant.ts'),
  fi: () => import('./arranger-texts/fi.ts'),
})
