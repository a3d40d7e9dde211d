import type { Translation } from '../../i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  unexpected: '發生了意外情況，內容沒有遺失，請重試。',
  'network.unreachable': '伺服器沒有回應，檢查網路後重試。',
  'server.defect': '伺服器發生錯誤，已記錄；不會只儲存一半。',
  'server.refused': '伺服器未接受此操作。',
}
