import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'views.invalid-layout': '頁面中有已不存在的欄位，請重新載入。',
  'views.may-not-share': '你的角色不能變更所有人看到的內容。可存為自己的檢視，或聯絡管理員。',
  'views.not-found': '此檢視已不存在，或者你無權查看。',
  'views.invalid': '此檢視無法按現狀儲存。請重新載入頁面，再儲存其餘內容。',
  'views.no-name': '請為檢視命名。',
  'views.unknown-field': '欄位「{{field}}」已不存在。請移除後再儲存。',
  'views.no-group': '看板需要一個欄位，以其值作為欄。請選擇。',
  'views.bad-group': '請按單選欄位或指向單筆記錄的欄位分組。',
  'filters.invalid': '此篩選無法使用。請修改或移除不合適的條件。',
  'filters.not-a-filter': '這不是篩選。請移除後重新設定。',
  'filters.unknown-key': '篩選中沒有「{{name}}」。請移除後重新設定。',
  'filters.too-many-conditions': '一個篩選最多可有 {{limit}} 個條件。請移除一些。',
  'filters.too-deep': '條件群組最多可巢狀 {{limit}} 層。請移除一層。',
  'filters.unknown-field': '沒有欄位「{{name}}」，或者你的角色看不到。請移除該條件。',
  'filters.path-too-long': '一個條件最多可經過 {{limit}} 層關聯。請選擇更近的欄位。',
  'filters.no-way-on': '「{{field}}」無法繼續，因為後面不是單筆記錄。請另選欄位。',
  'filters.unknown-operator': '沒有比較方式「{{op}}」。請從列表中選擇。',
  'filters.operator-not-offered': '此欄位不能這樣比較，請選擇其他方式。',
  'filters.value-missing': '此條件需要一個值。要尋找空欄位，請選擇「為空」。',
  'filters.no-value-expected': '此條件不需要值，請移除。',
  'filters.list-expected': '請至少選擇一個值。',
  'filters.too-many-values': '一個條件最多可有 {{limit}} 個值。請移除一些。',
  'filters.pair-expected': '請填寫兩個值：最小值和最大值。',
  'filters.not-a-period': '「{{text}}」不是時間區間。請從列表中選擇。',
}
