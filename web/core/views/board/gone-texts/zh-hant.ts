import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  limitGone: '「{{name}}」已不存在，依其合計設的上限不再生效。',
  limitsGone: '「{{name}}」已不存在，各欄的上限不再生效。',
  removeLimits: '移除這些上限',
}
