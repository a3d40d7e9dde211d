import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  mine: '我的',
  everyones: '所有人的',
  whose: '谁的商机',
  othersInstead: '你名下还没有商机，先为你显示团队的。',
  overdue: '已逾期',
  overdueNone: '没有逾期事项。',
  stepLate: '下一步逾期{{days}}天',
  closingLate: '签约逾期{{days}}天',
  stalled: '停滞',
  stalledNone: '没有停滞的商机。',
  stalledFor: '在“{{stage}}”已{{days}}天',
  byStage: '进行中的商机（按阶段）',
  lately: '最近变更',
  noDeals: '还没有进行中的商机。',
  noDealsWhy: '导入自己的数据，或先用示例数据看看。',
  noneOfMine: '你名下没有进行中的商机。',
  noneOfMineWhy: '由你负责的商机会列在这里，并标出逾期和停滞的。',
  seeEveryones: '查看所有人的商机',
  newDeal: '新建商机',
  noCompany: '无公司',
  seeAll_other: '查看全部{{count}}条',
  untitled: '未命名',
  bringFirst: '导入客户与商机',
}
