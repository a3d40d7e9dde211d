import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'records.not-found': '沒有這筆記錄，或者你的角色看不到。',
  'records.forbidden': '你的角色不允許此操作，請聯絡管理員。',
  'records.changed-meanwhile': '其間有人修改了這筆記錄。',
  'records.required': '請填寫',
  'records.not-unique': '已有其他記錄使用此值',
  'records.read-only-field': '不能修改',
  'records.reference-not-found': '所指的記錄已不存在',
  'records.invalid': '有些值未被接受，請更正後再儲存。',
  'records.not-in-bin': '不在回收桶中',
  'records.still-referenced': '其他記錄參照並需要它',
  'records.not-yet': '當時該記錄尚不存在。',
  'records.no-relation': '沒有這樣的關聯。',
  'records.busy': '同時進行的變更太多，此變更無法儲存。請重試。',
  'records.cursor': '此清單其間有變。請從頭重新載入。',
  'records.not-groupable': '不能依此欄位分組，請另選。',
  'records.not-measurable': '此欄位不是數字，沒有總和、平均值或中位數，請另選。',
  'records.no-such-place': '這不是此欄的值，無法從這裡開啟清單。請輸入與欄中內容同類的值。',
  'records.not-sortable': '此欄位包含多個值，不能用來排序，請另選。',
  'records.several-values': '此欄位每筆記錄有多個值，不能在此使用，請另選。',
  'records.unknown-sort': '不能依此對分組排序。請選擇分組欄位或數值。',
  'records.unknown-field': '其中有一個欄位不存在，或者你的角色看不到。請重新載入頁面。',
  'records.unknown-object': '沒有這個物件，或者你的角色看不到。',
  'records.unusable-path': '此欄位路徑不能在此使用，請另選欄位。',
}
