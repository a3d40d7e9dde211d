import { defineTexts } from '../i18n/texts.ts'

/** Words every page uses: the states of a list, the buttons of a dialog. */
export const uiTexts = defineTexts({
  en: () => import('./texts/en.ts'),
  'zh-Hans': () => import('./texts/zh-hans.ts'),
  'zh-Hant': () => import('./texts/zh-hant.ts'),
  fi: () => import('./texts/fi.ts'),
})
