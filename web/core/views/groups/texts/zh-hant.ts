import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  firstGroups: '只顯示前{{count}}個群組。',
  largestGroups: '僅顯示最大的{{count}}個群組。',
  allGroups: '現已顯示全部{{count}}個群組。',
  showMore: '顯示更多群組',
  narrowGroups: '可用篩選縮小範圍以查看其餘群組。',
}
