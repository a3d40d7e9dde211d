import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  object: '物件',
  apiName: 'API 名稱',
  fieldCount_other: '{{count}} 個欄位',
  fields: '欄位',
  standard: '標準',
  own: '自訂',
  objectsOwn: '自訂物件',
  objectsStandard: '標準物件',
}
