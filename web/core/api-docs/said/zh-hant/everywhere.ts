/** Groups of addresses, refusals, and what many addresses ask for. */
export const everywhere: Readonly<Record<string, string>> = {
  Workspace: '工作區',
  'API description': 'API說明',
  Records: '記錄',
  Operations: '批次操作',
  Files: '檔案',
  Roles: '角色',
  Sharing: '共用',
  History: '變更記錄',
  Events: '事件',
  Imports: '匯入',
  'API keys': 'API金鑰',
  Me: '我',
  Members: '成員',
  'Signing in': '登入',
  Objects: '物件',
  Navigation: '導覽',
  Notifications: '通知',
  Views: '檢視',
  Layouts: '版面',
  Start: '快速上手',
  'The request could not be read: its address, a header or its JSON.': '無法讀取請求：位址、標頭或JSON有誤。',
  'No session and no valid API key.': '沒有工作階段，也沒有有效的API金鑰。',
  'Seen, but not allowed for this caller.': '可以看到，但不允許此呼叫者操作。',
  'Not there, or not to be seen by this caller.': '不存在，或此呼叫者無權檢視。',
  'Something else stands against it at the moment.': '目前有其他內容與之衝突。',
  'Changed by someone since the version in If-Match.': '自If-Match給出的版本之後已被人修改。',
  'The body is larger than the address accepts.': '請求內容超過此位址可接收的大小。',
  'The body has a type that the address does not read.': '此位址不接受這種類型的請求內容。',
  'Read, but it does not fit. `details` names every place and reason.':
    '已讀取，但內容不符。`details`列出每一處及原因。',
  'Too many requests; see Retry-After.': '請求太頻繁，見Retry-After。',
  'The database or the server is not there for a moment; see Retry-After.':
    '資料庫或伺服器暫時無法使用，見Retry-After。',
  'The disk of the server is full.': '伺服器磁碟已滿。',
  'ETag, or `version`, of what is changed as it was read. Someone changed it since: 412, nothing is written.':
    '所改內容讀取時的ETag或`version`。若其間有人修改：412，不寫入任何內容。',
  'Any text of up to 200 printable characters, new for each request. A repeat within 7 days gets the first answer and does nothing again.':
    '任意文字，最多200個可列印字元，每個請求不同。7天內重複則傳回第一次的結果，不再執行。',
  'Where to go on: what the page before gave as `next`. Absent: the first page.':
    '從何處繼續：上一頁給出的`next`。省略則為第一頁。',
  'How many at the most. What is left out comes with the next page.': '最多傳回多少，其餘在下一頁。',
  '`true` tells how many there are in all: exact up to 10,000, then an estimate.':
    '`true`則傳回總數：10,000以內為準確值，以上為估計。',
  '`true` looks in the bin instead.': '`true`則改為在回收桶中尋找。',
  'Only what is found by this text, as the search box finds it.': '僅限此文字能搜尋到的，與搜尋框相同。',
  'A mistake of ours. Quote `requestId`; with an `Idempotency-Key` look first what was done.':
    '伺服器自身的錯誤。請提供`requestId`；帶`Idempotency-Key`時請先檢視是否已執行。',
  'A filter as JSON.': 'JSON格式的篩選條件。',
  'Fields, a minus before one for descending: -amount,name.': '欄位，遞減則在前面加減號：-amount,name。',
  '0: no records, for the count alone.': '0：不傳回記錄，只取總數。',
  'API names, separated by commas.': 'API名稱，以逗號分隔。',
  'Reference paths whose targets to describe in related.': '在related中說明其目標的關聯路徑。',
  'Only records with which the caller may do this.': '僅限呼叫者可對其執行此操作的記錄。',
  'System properties, and the fields of the object by API name.': '系統屬性，以及依API名稱列出的物件欄位。',
  'Records that others point at, by id, as far as the caller may see them.':
    '被其他記錄關聯的記錄，依ID列出，限於呼叫者可見的。',
  'Formulas that give nothing for the record though they should, and why.':
    '應有結果而無法得出的公式及其原因。',
}
