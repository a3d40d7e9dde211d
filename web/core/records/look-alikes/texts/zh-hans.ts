import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  alreadyHere_other: '看起来已有相似的记录：',
  looksLike_other: '与另外{{count}}条相似',
  sideBySide: '并排比较',
}
