import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  navigation: '设置页面',
  groupYou: '个人',
  groupWorkspace: '工作区',
  groupPeople: '人员',
  groupRecords: '记录',
  nothing: '这里没有你可以设置的内容',
  nothingWhy: '{{workspace}}的管理员可以为你的角色增加权限。',
  otherLanguages: '其他语言的名称',
  color_graphite: '石墨',
  color_brick: '砖红',
  color_amber: '琥珀',
  color_moss: '苔绿',
  color_fir: '杉绿',
  color_lagoon: '湖蓝',
  color_sky: '天蓝',
  color_iris: '鸢尾紫',
  color_plum: '梅紫',
  color_rose: '玫瑰',
}
