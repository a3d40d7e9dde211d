import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  operations: '批次操作',
  settings: '設定',
  import: '匯入',
  apiDocs: 'API文件',
  profile: '個人資料',
  security: '登入與安全',
  apiKeys: 'API金鑰',
  workspace: '工作區',
  currencies: '貨幣與匯率',
  calendar: '行事曆與工時',
  auditLog: '稽核記錄',
  views: '檢視',
  backups: '備份',
  members: '成員',
  teams: '團隊',
  roles: '角色',
  objects: '物件與欄位',
  notYours: '「{{workspace}}」的管理員可以為你的角色開放此頁面。',
  askThem: '請聯絡{{names}}。',
  inbox: '收件匣',
  menus: '選單',
  bin: '回收桶',
  named: '{{what}}：{{name}}',
}
