import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  operations: '批量操作',
  settings: '设置',
  import: '导入',
  apiDocs: 'API文档',
  profile: '个人资料',
  security: '登录与安全',
  apiKeys: 'API密钥',
  workspace: '工作区',
  currencies: '货币与汇率',
  calendar: '日历与工时',
  auditLog: '审计日志',
  views: '视图',
  backups: '备份',
  members: '成员',
  teams: '团队',
  roles: '角色',
  objects: '对象与字段',
  notYours: '“{{workspace}}”的管理员可以为你的角色开放此页面。',
  askThem: '请联系{{names}}。',
  inbox: '收件箱',
  menus: '菜单',
  bin: '回收站',
  named: '{{what}}：{{name}}',
}
