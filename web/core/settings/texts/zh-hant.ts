import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  navigation: '設定頁面',
  groupYou: '個人',
  groupWorkspace: '工作區',
  groupPeople: '人員',
  groupRecords: '記錄',
  nothing: '這裡沒有你可以設定的內容',
  nothingWhy: '{{workspace}}的管理員可以為你的角色增加權限。',
  otherLanguages: '其他語言的名稱',
  color_graphite: '石墨',
  color_brick: '磚紅',
  color_amber: '琥珀',
  color_moss: '苔綠',
  color_fir: '杉綠',
  color_lagoon: '湖藍',
  color_sky: '天藍',
  color_iris: '鳶尾紫',
  color_plum: '梅紫',
  color_rose: '玫瑰',
}
