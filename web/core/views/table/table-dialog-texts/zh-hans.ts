import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  goToTitle: '跳转到“{{name}}”的某处',
  goToWhy: '列表将按“{{name}}”排序并从该处打开；文字只需输入开头。',
  go: '跳转',
  totals: '汇总',
  short_sum: '合计',
  short_avg: '平均',
  short_min: '最小',
  short_max: '最大',
}
