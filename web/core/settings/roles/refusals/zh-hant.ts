import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'access.sees-more': '這樣會看到比你自己更多的內容，或者該成員沒有存取權。請另選一個。',
  'access.not-permitted': '你的角色不允許此操作，請聯絡管理員。',
  'access.role-exists': '已有使用此識別碼的角色',
  'access.role-not-found': '此角色已不存在。',
  'access.administrator-stays': '管理員角色擁有全部權限，不能變更。',
  'access.invalid-role': '角色中有已被刪除的內容，請重新載入。',
  'access.above-own': '此角色的權限高於你的，請聯絡管理員。',
  'access.reaches-other-teams': '其他團隊的成員能看到的會比你多，請聯絡管理員。',
  'access.role-in-use_other': '有{{count}}人使用此角色，先給他們換一個。',
  'access.no-role': '你目前無法進入此工作區，請聯絡管理員。',
  'access.title-hidden': '記錄以此欄位為名稱，不能隱藏。可改為隱藏記錄。',
  'access.unknown-definition': '此物件或欄位已不在工作區中',
  'access.unknown-permission': '不是權限',
}
