import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'access.not-yours-to-share': '只有能修改记录的人才能共享它，可联系负责人。',
  'access.unknown-share': '已不在此工作区',
  'access.share-not-found': '此共享已经停止。',
}
