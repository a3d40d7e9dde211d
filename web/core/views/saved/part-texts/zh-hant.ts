import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  name: '名稱',
  layout: '版面',
  filter: '篩選',
  sort: '排序',
  columns: '欄',
  rowGroup: '依此欄位分組',
  groupBy: '依此欄位分欄',
  sumField: '合計',
  colors: '顏色',
  board: '卡片',
  calendar: '行事曆日期',
  chart: '圖表',
  audience: '誰能看到',
  ascending: '遞增',
  descending: '遞減',
  cards: '欄位：{{names}}',
  columnSettings_other: '已調整{{count}}欄',
  onlyOwn: '僅建立者',
  everyone: '所有人',
  teams_other: '{{count}}個團隊',
}
