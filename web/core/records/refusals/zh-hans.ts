import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'records.not-found': '没有这条记录，或者你的角色看不到。',
  'records.forbidden': '你的角色不允许此操作，可联系管理员。',
  'records.changed-meanwhile': '其间有人修改了这条记录。',
  'records.required': '请填写',
  'records.not-unique': '已有其他记录使用此值',
  'records.read-only-field': '不能修改',
  'records.reference-not-found': '所指的记录已不存在',
  'records.invalid': '有些值未被接受，请更正后再保存。',
  'records.not-in-bin': '不在回收站中',
  'records.still-referenced': '其他记录引用并需要它',
  'records.not-yet': '当时该记录尚不存在。',
  'records.no-relation': '没有这样的关联。',
  'records.busy': '同时进行的更改太多，此更改未能保存。请重试。',
  'records.cursor': '此列表其间有变。请从头重新加载。',
  'records.not-groupable': '不能按此字段分组，请另选。',
  'records.not-measurable': '此字段不是数字，没有总和、平均值或中位数，请另选。',
  'records.no-such-place': '这不是此列的值，无法从这里打开列表。请输入与列中内容同类的值。',
  'records.not-sortable': '此字段包含多个值，不能用来排序，请另选。',
  'records.several-values': '此字段每条记录有多个值，不能在此使用，请另选。',
  'records.unknown-sort': '不能按此对分组排序。请选择分组字段或度量。',
  'records.unknown-field': '其中有一个字段不存在，或者你的角色看不到。请重新加载页面。',
  'records.unknown-object': '没有这个对象，或者你的角色看不到。',
  'records.unusable-path': '这条字段路径不能在此使用，请另选字段。',
}
