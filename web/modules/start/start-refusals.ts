import type { RefusalTexts } from '../../platform/api/refusal-texts.ts'

/** What refusals of the first steps mean. */
export const startRefusals: RefusalTexts = {
  en: () => import('./refusals/en.ts'),
  'zh-Hans': () => import('./refusals/zh-hans.ts'),
  'zh-Hant': () => import('./refusals/zh-hant.ts'),
  fi: () => import('./refusals/fi.ts'),
}
