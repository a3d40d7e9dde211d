import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  settings: '設定',
  navigation: '設定頁面',
  groupYou: '個人',
  groupWorkspace: '工作區',
  groupPeople: '人員',
  groupRecords: '記錄',
  objects: '物件與欄位',
  nothing: '這裡沒有你可以設定的內容',
  nothingWhy: '{{workspace}}的管理員可以為你的角色增加權限。',
  notYours: '{{workspace}}的管理員可以為你的角色開放此頁面。',
  profile: '個人資料',
  security: '登入與安全',
  apiKeys: 'API 金鑰',
  members: '成員',
  teams: '團隊',
  roles: '角色',
  workspace: '工作區',
  currencies: '貨幣與匯率',
  calendar: '行事曆與工時',
}
