export const texts = {
  colors: '颜色',
  colorsWhy: '为符合条件的记录设置颜色，例如本周成交的用琥珀色。以第一条符合的规则为准。',
  addRule: '添加规则',
  removeRule: '移除',
  rule: '规则{{number}}',
  ruleName: '含义',
  color: '颜色',
} as const
