import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  mine: '我的',
  everyones: '所有人的',
  whose: '誰的商機',
  othersInstead: '你名下還沒有商機，先為你顯示團隊的。',
  overdue: '已逾期',
  overdueNone: '沒有逾期事項。',
  stepLate: '下一步逾期{{days}}天',
  closingLate: '結案逾期{{days}}天',
  stalled: '停滯',
  stalledNone: '沒有停滯的商機。',
  stalledFor: '在「{{stage}}」已{{days}}天',
  byStage: '進行中的商機（依階段）',
  lately: '最近變更',
  noDeals: '還沒有進行中的商機。',
  noDealsWhy: '匯入自己的資料，或先用範例資料看看。',
  noneOfMine: '你名下沒有進行中的商機。',
  noneOfMineWhy: '由你負責的商機會列在這裡，並標出逾期和停滯的。',
  seeEveryones: '查看所有人的商機',
  newDeal: '新增商機',
  noCompany: '無公司',
  seeAll_other: '查看全部{{count}}筆',
  untitled: '未命名',
  bringFirst: '匯入客戶與商機',
}
