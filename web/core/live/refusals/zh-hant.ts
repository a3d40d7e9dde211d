import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'events.too-many-streams': '你開啟的頁面太多。請關閉一些再試。',
}
