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
  tag: '标签',
  noTagsTitle: '“{{name}}”还没有标签字段',
  askForTags: '请管理员添加一个可多选的字段，之后就能在这里为多条记录批量打标签。',
  makeTagsTitle: '“{{name}}”的标签',
  makeTagsWhy:
    '“{{name}}”还没有标签字段。这里会添加名为“标签”的字段，并包含你写下的标签；以后可在设置中增加。',
  firstTags: '首批标签',
  firstTagsWhy: '每行一个，或用逗号隔开。',
  makeTags: '添加字段',
}
