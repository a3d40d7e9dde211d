import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'imports.not-found': '沒有這個匯入，或者你無權檢視。',
  'imports.plan-invalid': '這個方案無法執行。請修改指出的問題後重試。',
  'imports.nothing-to-import': '沒有任何欄有去處。請至少為一欄選擇去處，然後重新開始。',
  'imports.already-started': '這次匯入已經開始，不能再修改。請復原後重新匯入。',
  'imports.already-ended': '這次匯入已經結束。',
  'imports.no-table': '這次匯入裡沒有這個表。',
  'imports.no-column': '檔案裡沒有這一欄。',
  'imports.unknown-object': '沒有這個你可以匯入的物件。請另選一個。',
  'imports.unknown-field': '沒有「{{field}}」欄位。',
  'imports.read-only-field': '「{{field}}」不能寫入。請不要匯入這一欄。',
  'imports.not-a-link': '「{{field}}」不連結到某一種物件的記錄。',
  'imports.not-permitted': '你的角色不允許這樣做。請另選，或聯絡管理員。',
  'imports.place-taken': '「{{other}}」已經填入這個欄位。請去掉兩欄中的一欄。',
  'imports.key-needed': '請選擇用來判斷一列是哪筆記錄的欄位。',
  'imports.key-not-filled': '沒有欄填入「{{field}}」，所以不能用它區分記錄。',
  'imports.no-match': '沒有可以用這個值更新的記錄。',
  'imports.maybe-twice': '已有一筆看起來相同的記錄，但沒有相符的識別值。',
  'imports.key-ambiguous': '有多筆記錄的值相同，所以都沒有修改。',
  'imports.definitions-changed':
    '匯入進行時物件或欄位被修改，所以匯入中止。之前匯入的內容保留；你可以復原，或重新匯入其餘部分。',
  'imports.file-gone': '「{{name}}」的內容已不再儲存。請重新上傳。',
  'imports.too-long-to-try':
    '試跑最多能記住{{limit}}筆新記錄和識別值，此匯入超出了這一數量。請只試跑檔案的一部分，或直接開始匯入：匯入沒有此限制，也可以復原。',
  'imports.too-many-columns': '「{{name}}」有{{columns}}欄，最多可匯入{{limit}}欄。請刪除不需要的欄。',
  'imports.too-many-tables': '這些檔案共有{{tables}}個表，一次最多匯入{{limit}}個。請減少檔案。',
  'imports.defect': 'Kith內部出錯，重試也沒有成功。之前匯入的內容保留；你可以復原，或告知管理員。',
  'imports.needs-more-than-a-name':
    '無法僅憑{{field}}新增缺少的「{{object}}」：還需要{{needed}}。請取消此選項，先匯入它們。',
  'imports.not-a-draft': '只有草稿可以捨棄，而此匯入已經開始。請改為停止或復原它。',
  'imports.cursor': '此清單其間有變。請從頭重新載入。',
  'imports.link-not-found': '沒有叫這個名稱的記錄，因此沒有關聯。',
  'imports.link-ambiguous': '有多筆記錄叫這個名稱，因此沒有關聯。',
  'imports.link-not-made': '沒有叫這個名稱的記錄，也無法新增。',
}
