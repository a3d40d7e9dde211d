/** Objects, views, menus, notifications and the workspace itself. */
export const workspace: Readonly<Record<string, string>> = {
  'List the last backups': '列出最近的備份',
  'OpenAPI 3.1 of this workspace’s API, as far as the caller may see it':
    '此工作區API的OpenAPI 3.1描述，限於呼叫者可見的內容',
  'List objects with their fields, as far as the caller may see them':
    '列出物件及其欄位，限於呼叫者可見的內容',
  'Create an object': '建立物件',
  'Preview a change of objects or fields': '預覽物件或欄位的變更',
  'List the newest changes of objects that took or take time': '列出耗時的物件變更，最新的在前',
  'See how far a change of objects is': '檢視物件變更的進度',
  'Try again what of a change of objects failed': '重試物件變更中失敗的部分',
  'See what uses the fields of an object': '檢視哪裡用到物件的欄位',
  'Read an object with its fields, as far as the caller may see it': '取得物件及其欄位，限於呼叫者可見的內容',
  'Change an object': '修改物件',
  'Put an object into the bin, or remove it from there for good': '將物件移到回收桶，或從回收桶永久刪除',
  'Take an object out of the bin': '從回收桶還原物件',
  'Add a field': '新增欄位',
  'Change a field': '修改欄位',
  'Put a field into the bin, or remove it from there for good': '將欄位移到回收桶，或從回收桶永久刪除',
  'Take a field out of the bin': '從回收桶還原欄位',
  'Prepare a long list to be sorted by a field': '為依欄位排序長清單做準備',
  'Change the type of a field, or preview what that would do to its values':
    '變更欄位類型，或預覽對其值的影響',
  'What one’s sidebar shows: favourites, records opened last, the menu of one’s role, unread notifications':
    '自己的側邊欄：收藏、最近開啟的記錄、角色選單和未讀通知',
  'Choose how one’s sidebar looks': '選擇側邊欄的樣子',
  'List one’s favourites': '列出自己的收藏',
  'Mark a record, a view or a page as a favourite': '收藏記錄、檢視或頁面',
  'Put one’s favourites in an order': '為收藏排序',
  'Take something out of one’s favourites': '移除收藏',
  'List the records one opened last': '列出自己最近開啟的記錄',
  'Keep that one opened some records': '記下開啟過的記錄',
  'List how menus were arranged, by role': '依角色列出選單的排列',
  'Arrange the menu of a role, or of `everyone`': '排列某角色或所有人（`everyone`）的選單',
  'Forget how the menu of a role was arranged': '取消某角色的選單排列',
  'List what one was told, the newest first': '列出自己的通知，最新的在前',
  'Mark notifications as read or unread, or put them away': '將通知標為已讀或未讀，或封存',
  'Mark all notifications as read': '將所有通知標為已讀',
  'Which kinds of notifications there are, and which of them one wants': '有哪些通知類型，自己接收哪些',
  'Choose whether to be told of a kind': '選擇是否接收某類通知',
  'List saved views, shared ones and one’s own': '列出儲存的檢視：共用的和自己的',
  'Save a view': '儲存檢視',
  'Change a view': '修改檢視',
  'Delete a view': '刪除檢視',
  'Take a deleted view back': '還原已刪除的檢視',
  'How record pages of an object are laid out': '物件的記錄頁版面',
  'Lay out record pages of an object': '排列物件的記錄頁',
  'Lay out record pages of an object as its definition suggests again': '恢復物件記錄頁的建議排列',
  'Give the workspace a logo': '設定工作區標誌',
  'Take the workspace’s logo away': '移除工作區標誌',
  'A workspace’s logo': '工作區標誌',
  'The workspace’s settings': '工作區設定',
  'Change settings': '修改設定',
  'Sort text by another language': '依其他語言排序文字',
  'List exchange rates': '列出匯率',
  'Add or replace exchange rates': '新增或取代匯率',
  'Import exchange rates from a CSV': '從CSV匯入匯率',
  'Remove an exchange rate': '刪除匯率',
  'How far the workspace is with its first steps': '工作區初始步驟的進度',
  'Go on without a template': '不用範本繼續',
  'How many sample records are there, and how many members changed': '有多少範例記錄，其中多少被成員改過',
  'Make sample data': '產生範例資料',
  'Remove the sample data': '移除範例資料',
  'Templates of trades, and what each would bring': '產業範本，以及各自包含的內容',
  'Apply a template': '套用範本',
  'Take a template back': '撤回範本',
  'Backups that `kith backup` made of this server, the newest first. Those that other tools made are not known here.':
    '`kith backup`為此伺服器做的備份，最新的在前。其他工具做的備份不在此列。',
  'It goes on from the step that failed, in the background.': '在背景從失敗的步驟繼續。',
  'The first time a long list is sorted by a field without an index, one is made in the background: `preparing` until it stands, then `ready`. `slow`: there is none, because the field can have none, an administrator turned it off, or enough others of the object were prepared.':
    '長清單首次依沒有索引的欄位排序時，在背景建立索引：完成前為`preparing`，之後為`ready`。`slow`：沒有索引，因為該欄位不能建立、管理員已關閉，或該物件已準備得夠多。',
  'What is no longer to be seen is left out, so a page may be short; go on while there is a `next`.':
    '已不可見的內容不會列出，因此一頁可能較短；有`next`時請繼續。',
  'What the caller cannot see in a part that is given stays where it was. What is gone (`missing`) leaves a part that is given.':
    '給出的部分中呼叫者看不到的內容保持原位；已不存在的（`missing`）則從該部分移除。',
  'It can be restored for a month.': '一個月內可以還原。',
  'The same view in its place, with its id.': '同一個檢視回到原位，ID不變。',
  'What the caller cannot see stays where it was.': '呼叫者看不到的內容保持原位。',
  'PNG, JPEG, WebP or plain SVG as base64, up to 512 KB and 2,048 pixels a side.':
    '以base64給出PNG、JPEG、WebP或一般SVG，不超過512 KB，每邊不超過2,048像素。',
  'The currency can be changed as long as no amounts are kept.': '尚未儲存金額時可以變更本位幣。',
  'In the background: lists keep their order until the indexes in the other one stand. `GET /objects/changes/{id}` says how far it is.':
    '在背景進行：新索引建好之前，清單保持原來的順序。進度見`GET /objects/changes/{id}`。',
  'What one unit of a currency is worth in the workspace’s, from a day until the next rate. With `newest` only the newest of each currency; `before` continues a currency’s rates from the last day read.':
    '1單位貨幣折合多少本位幣，自某日起至下一匯率止。`newest`只傳回各貨幣的最新匯率；`before`從上次讀到的日期繼續。',
  'Columns `date`, `currency` and `rate`, or `date` and one column per currency. With `inverse` the file says what one unit of the workspace’s currency is worth in the others, as the European Central Bank’s does. Wrong cells are reported and stop nothing.':
    '欄位為`date`、`currency`和`rate`，或`date`加每種貨幣一欄。帶`inverse`時，檔案給出的是1單位本位幣折合多少其他貨幣，如歐洲央行的檔案。有誤的儲存格會列出，不影響其他內容。',
  'Some 60 companies, 120 people and 90 deals with a history of months, in the language of whoever asks and of the trade of a template; one operation. Their external ids begin with SAMPLE-.':
    '約60家公司、120位聯絡人和90筆商機，附有數月的歷程，使用請求者的語言和所用範本的產業；作為一次操作。其外部ID以SAMPLE-開頭。',
  'Puts it into the bin as one operation. With `changed=keep`, what members changed or built upon stays, and is the workspace’s own from then on.':
    '作為一次操作移到回收桶。`changed=keep`則保留成員改過或在其上新增過內容的記錄，此後歸工作區所有。',
  'Adds pipelines, objects, fields, sections and views that are missing, in one step; never changes what is there. A second template can be applied on top.':
    '一步新增缺少的流程、物件、欄位、區段和檢視，從不變更既有內容。可在其上再套用一個範本。',
  'Removes what it brought, as long as nothing depends on it: no record in its objects, no value in its fields, no deal in its pipelines.':
    '移除範本帶來的內容，前提是沒有內容依賴它：其物件中沒有記錄，其欄位沒有值，其流程中沒有商機。',
}
