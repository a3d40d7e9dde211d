import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  settings: '设置',
  navigation: '设置页面',
  groupYou: '个人',
  groupWorkspace: '工作区',
  groupPeople: '人员',
  groupRecords: '记录',
  objects: '对象与字段',
  nothing: '这里没有你可以设置的内容',
  nothingWhy: '{{workspace}}的管理员可以为你的角色增加权限。',
  notYours: '{{workspace}}的管理员可以为你的角色开放此页面。',
  profile: '个人资料',
  security: '登录与安全',
  apiKeys: 'API 密钥',
  members: '成员',
  teams: '团队',
  roles: '角色',
  workspace: '工作区',
  currencies: '货币与汇率',
  calendar: '日历与工时',
}
