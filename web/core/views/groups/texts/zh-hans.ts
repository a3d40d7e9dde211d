import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  firstGroups: '只显示前{{count}}个分组。',
  largestGroups: '仅显示最大的{{count}}个分组。',
  allGroups: '现已显示全部{{count}}个分组。',
  showMore: '显示更多分组',
  narrowGroups: '可用筛选缩小范围以查看其余分组。',
}
