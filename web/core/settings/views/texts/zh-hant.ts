import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  view: '檢視',
  object: '物件',
  changed: '修改時間',
  seenBy: '可見範圍',
  everyone: '所有人',
  teams: '團隊',
  onlyYou: '僅你自己',
  menuOf: '「{{name}}」的操作',
  none: '尚無已儲存的檢視',
  noneWhy: '調整好清單後，可以將它存成檢視。',
}
