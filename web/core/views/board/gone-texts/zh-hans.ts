import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  limitGone: '“{{name}}”已不存在，按其合计设的上限不再生效。',
  limitsGone: '“{{name}}”已不存在，各列的上限不再生效。',
  removeLimits: '移除这些上限',
}
