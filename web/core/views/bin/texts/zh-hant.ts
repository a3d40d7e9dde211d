import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  binWhy: '刪除的記錄保留在這裡，直到還原或永久刪除。',
  binEmpty: '回收桶是空的。',
  binNothing: '回收桶中沒有符合的記錄。',
  deletedAt: '刪除時間',
  removeForGood: '永久刪除',
  purgeTitle_other: '永久刪除{{count}}筆記錄？',
  purgeNamed: '永久刪除「{{name}}」？',
  purgeWhy: '其內容和歷史將永久刪除，無法復原。',
  purgeAttached: '同時刪除與之相關的備註和檔案',
  purgeAttachedWhy: '還與其他記錄相關的，以及你無權刪除的，會保留。不勾選則全部保留。',
}
