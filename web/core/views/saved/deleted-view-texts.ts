import { defineTexts } from '../../../platform/i18n/texts.ts'

/** Words of the views that were deleted and can be taken back. */
export const deletedViewTexts = defineTexts({
  en: () => import('./deleted-texts/en.ts'),
  'zh-Hans': () => import('./deleted-texts/zh-hans.ts'),
  'zh-Hant': () => import('./deleted-texts/zh-hant.ts'),
  fi: () => import('./deleted-texts/fi.ts'),
})
