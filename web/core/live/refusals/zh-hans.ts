import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'events.too-many-streams': '你打开的页面太多。请关闭一些再试。',
}
