import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  title: '你写的内容尚未保存',
  why: '内容已为你保留在“{{workspace}}”中。选择离开并保留，下次在此浏览器回来时还能找到。',
  edit: '“{{name}}”的字段值',
  refused_other: '{{count}}条记录中未被接受的值',
  note: '备注：{{text}}',
  removal: '待删除：{{text}}',
  draft: '新建{{name}}',
  named: '新建{{name}}：{{title}}',
  settings_other: '{{count}}个页面上的设置修改',
  arrangement: '页面布局的修改',
  more: '另有{{count}}项',
  stay: '留在此页',
  keep: '离开并保留',
  discard: '放弃',
  elsewhereTitle: '你已切换到其他工作区',
  elsewhereWhy:
    '你在另一个标签页中切换到了“{{name}}”。本页属于“{{own}}”，你在此写的内容会保留，并且只会发送到该工作区。',
  goOn: '在“{{name}}”中继续',
  goBack: '回到“{{name}}”',
}
