import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  alreadyHere_other: '看起來已有相似的記錄：',
  looksLike_other: '與另外{{count}}筆相似',
  sideBySide: '並排比較',
}
