import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'operations.not-found': '沒有這項操作，或你無權檢視。',
  'operations.not-yours': '這是他人的修改。請聯絡本人，或有權復原他人操作的人。',
  'operations.still-running': '仍在進行中。請等它結束或先停止，再復原。',
  'operations.already-undone': '已經復原過了。',
  'operations.nothing-to-undo': '這裡沒有可以復原的內容。',
  'operations.not-running': '它已經結束。如需取消其結果，請復原。',
  'operations.unclear': '請說明是哪些記錄，以及要修改什麼。',
  'operations.holds-one': '此欄位只有一個值，不能新增或移除，請直接設定。',
  'operations.changed-since': '之後有人修改過，維持原樣',
  'operations.field-closed': '你的角色不能修改此欄位，維持原樣',
  'operations.field-gone': '所修改的欄位後來被刪除',
  'operations.in-use': '仍有保留的記錄連結到它，因此維持原樣',
  'operations.in-bin': '現在在回收桶中，請先還原',
  'operations.purged': '已永久刪除，無法找回',
  'operations.object-gone': '這些記錄所屬的物件已刪除，請先還原該物件。',
  'operations.broke-off': '系統出錯，操作中斷。已完成的部分可以復原。',
  'jobs.defect': '我們這邊出錯，此操作沒有完成。請重試，或告知管理員。',
  'jobs.process-died': '每次嘗試時伺服器都停止運作，因此已放棄。請告知管理員，然後重試。',
  'exports.no-file': '此匯出沒有檔案：可能未完成，或已超過一天的保留期。請重新匯出。',
  'exports.access-changed': '檔案產生後你的檢視權限有變，因此不再提供。請重新匯出。',
}
