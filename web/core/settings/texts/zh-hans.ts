import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  navigation: '设置页面',
  groupYou: '个人',
  groupWorkspace: '工作区',
  groupPeople: '人员',
  groupRecords: '记录',
  nothing: '这里没有你可以设置的内容',
  nothingWhy: '“{{workspace}}”的管理员可以为你的角色增加权限。',
  searchSettings: '搜索设置',
  noSetting: '没有这个名称的设置。',
  whyProfile: '你的姓名、语言、主题，以及时间和数字的写法。',
  whySecurity: '密码、两步登录，以及已登录的设备。',
  whyApiKeys: '程序以你的身份访问所用的密钥。',
  whyMenus: '左侧菜单显示哪些内容及其顺序。',
  whyViews: '所有人以标签页看到的列表：重命名、共享、收回。',
  whyWorkspace: '名称、标志、颜色、时区和语言。',
  whyCurrencies: '可选的货币，以及各日的汇率。',
  whyCalendar: '财年、每周首日、工作时间和节假日。',
  whyAuditLog: '何人何时通过何种途径做了什么，以及之前的值。',
  whyBackups: '数据最近一次备份的时间。',
  whyMembers: '邀请成员，分配角色和团队，取消访问权限。',
  whyTeams: '谁与谁同组，谁领导谁。',
  whyRoles: '各角色能看到和做什么，以及Kith在其眼中的样子。',
  whyObjects: '记录的种类：字段、关联、规则和布局。',
}
