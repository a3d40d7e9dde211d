import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'saves.changed-meanwhile': '你開啟之後，有人儲存過這裡。請先看看對方儲存的內容，再重新儲存。',
}
