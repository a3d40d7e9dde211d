import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  palette: '搜索与操作',
  placeholder: '搜索或操作',
  records: '记录',
  recent: '最近',
  do: '操作',
  goTo: '前往',
  newRecord: '新建{{name}}',
  toDark: '切换到深色',
  toLight: '切换到浅色',
  signOut: '退出登录',
  savedView: '已存视图',
  allMatching: '所有符合条件的{{name}}',
  searching: '正在搜索',
  nothing: '没有找到',
  move: '移动',
  open: '打开',
  actionsOnly: '仅操作',
  pinyinTip: '支持拼音和首字母：szyl',
  here: '当前页面',
  onThisPage: '在本页查找',
  searchFor: '查找“{{words}}”',
  changeLanguage: '切换语言',
  changeDensity: '调整行高',
  backOne: '返回',
}
