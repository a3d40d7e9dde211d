import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  name: '名称',
  layout: '布局',
  filter: '筛选',
  sort: '排序',
  columns: '列',
  rowGroup: '按此字段分组',
  groupBy: '按此字段分列',
  sumField: '合计',
  colors: '颜色',
  board: '卡片',
  calendar: '日历日期',
  chart: '图表',
  audience: '谁能看到',
  ascending: '升序',
  descending: '降序',
  cards: '字段：{{names}}',
  columnSettings_other: '已调整{{count}}列',
  onlyOwn: '仅创建者',
  everyone: '所有人',
  teams_other: '{{count}}个团队',
}
