import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'customers.circular-parent': '公司不能成為自己的母公司，請選擇其他公司。',
}
