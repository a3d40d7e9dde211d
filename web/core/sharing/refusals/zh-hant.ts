import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'access.not-yours-to-share': '只有能修改記錄的人才能共用它，請聯絡負責人。',
  'access.unknown-share': '已不在此工作區',
  'access.share-not-found': '此共用已經停止。',
}
