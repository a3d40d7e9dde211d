import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'views.invalid-layout': '页面中有已不存在的字段，请重新加载。',
  'views.may-not-share': '你的角色不能更改所有人看到的内容。可存为自己的视图，或联系管理员。',
  'views.not-found': '此视图已不存在，或者你无权查看。',
  'views.invalid': '此视图无法按现状保存。请重新加载页面，再保存其余内容。',
  'views.no-name': '请为视图命名。',
  'views.unknown-field': '字段“{{field}}”已不存在。请移除后再保存。',
  'views.no-group': '看板需要一个字段，以其值作为列。请选择。',
  'views.bad-group': '请按单选字段或指向单条记录的字段分组。',
  'filters.invalid': '此筛选无法使用。请修改或移除不合适的条件。',
  'filters.not-a-filter': '这不是筛选。请移除后重新设置。',
  'filters.unknown-key': '筛选中没有“{{name}}”。请移除后重新设置。',
  'filters.too-many-conditions': '一个筛选最多可有 {{limit}} 个条件。请移除一些。',
  'filters.too-deep': '条件组最多可嵌套 {{limit}} 层。请移除一层。',
  'filters.unknown-field': '没有字段“{{name}}”，或者你的角色看不到。请移除该条件。',
  'filters.path-too-long': '一个条件最多可经过 {{limit}} 层关联。请选择更近的字段。',
  'filters.no-way-on': '“{{field}}”无法继续，因为后面不是单条记录。请另选字段。',
  'filters.unknown-operator': '没有比较方式“{{op}}”。请从列表中选择。',
  'filters.operator-not-offered': '此字段不能这样比较，请选择其他方式。',
  'filters.value-missing': '此条件需要一个值。要查找空字段，请选择“为空”。',
  'filters.no-value-expected': '此条件不需要值，请移除。',
  'filters.list-expected': '请至少选择一个值。',
  'filters.too-many-values': '一个条件最多可有 {{limit}} 个值。请移除一些。',
  'filters.pair-expected': '请填写两个值：最小值和最大值。',
  'filters.not-a-period': '“{{text}}”不是时间段。请从列表中选择。',
}
