import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'saves.changed-meanwhile': '你打开之后，有人保存过这里。请先看看对方保存的内容，再重新保存。',
}
