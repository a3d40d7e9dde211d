import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  palette: '搜尋與操作',
  placeholder: '搜尋或操作',
  records: '記錄',
  recent: '最近',
  do: '操作',
  goTo: '前往',
  newRecord: '新增{{name}}',
  toDark: '切換為深色',
  toLight: '切換為淺色',
  signOut: '登出',
  savedView: '已存檢視',
  allMatching: '所有符合條件的{{name}}',
  searching: '搜尋中',
  nothing: '沒有找到',
  move: '移動',
  open: '開啟',
  actionsOnly: '僅操作',
  pinyinTip: '支援拼音與首字母：szyl',
  here: '目前頁面',
  onThisPage: '在本頁尋找',
  searchFor: '尋找「{{words}}」',
  changeLanguage: '切換語言',
  changeDensity: '調整列高',
  backOne: '返回',
}
