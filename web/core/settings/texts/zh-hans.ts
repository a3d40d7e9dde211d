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
}
