export const texts = {
  colors: '顏色',
  colorsWhy: '為符合條件的記錄設定顏色，例如本週成交的用琥珀色。以第一條符合的規則為準。',
  addRule: '新增規則',
  removeRule: '移除',
  rule: '規則{{number}}',
  ruleName: '含義',
  color: '顏色',
} as const
