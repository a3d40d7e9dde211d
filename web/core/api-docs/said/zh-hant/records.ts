/** Records, their history, changes of many, imports and files. */
export const records: Readonly<Record<string, string>> = {
  'Download records as a file': '將記錄下載為檔案',
  'Download records by a query in the body': '依請求內容中的查詢下載記錄',
  'Make a file of records in the background': '在背景產生記錄檔案',
  'Fetch the file an export of one’s own made': '取得自己匯出的檔案',
  'Upload a file (multipart: file, and object and record of what it is about)':
    '上傳檔案（multipart：檔案，以及所屬的物件和記錄）',
  'Download a file': '下載檔案',
  'What happened to a record, newest first': '記錄發生過什麼，最新的在前',
  'A record’s history, notes, files and what became of records that point at it, newest first':
    '記錄的變更、備註、檔案以及關聯記錄的動態，最新的在前',
  'The records a record points at, or that point at it, page by page':
    '記錄所關聯的或關聯到它的記錄，逐頁傳回',
  'A record as it was at a moment': '記錄在某一時刻的狀態',
  'Who did what, newest first': '誰做了什麼，最新的在前',
  'Download the audit log as CSV': '將稽核記錄下載為CSV',
  'What happened after a position, in the order of commits': '某一位置之後發生的事，依提交順序',
  'Follow what happens, as server-sent events': '以伺服器推送事件追蹤變化',
  'Upload files to import': '上傳要匯入的檔案',
  'List imports, newest first': '列出匯入，最新的在前',
  'Get an import: its tables, plan and progress': '取得匯入：表格、方案和進度',
  'Discard a draft': '捨棄草稿',
  'Change the plan of an import': '修改匯入方案',
  'Read a table another way, or as another object': '換一種方式讀取表格，或當作其他物件',
  'Try an import without writing anything': '試跑匯入，不寫入任何內容',
  'Start an import': '開始匯入',
  'Cancel an import or its dry run; what was written stays': '取消匯入或其試跑；已寫入的保留',
  'What did not go as the files said, in their order': '與檔案不一致的內容，依檔案中的順序',
  'What went wrong how often, by column and value': '各欄各值的問題及出現次數',
  'The rows that were not imported, as they stood, with what was wrong': '未匯入的列（保持原樣）及其原因',
  'The different values of a column, and what each is understood as': '一欄中的不同值，以及各自的辨識結果',
  'List bulk changes, imports and undos, newest first': '列出批次修改、匯入和復原，最新的在前',
  'Change all records of a filter, or of a list of ids': '修改篩選結果或ID清單中的全部記錄',
  'How far an operation is, and whether it can be undone': '操作的進度，以及能否復原',
  'The records an operation left as they were, and why': '操作未改動的記錄及原因',
  'The same as a file': '同樣內容，作為檔案',
  'Take back what an operation changed': '復原操作所做的變更',
  'Stop a running operation after the piece at hand': '在目前部分完成後停止操作',
  'List records, page by page': '逐頁列出記錄',
  'Create a record': '建立記錄',
  'List records by a query in the body': '依請求內容中的查詢列出記錄',
  'Count, sum and group records': '對記錄計數、加總、分組',
  'Change up to 1,000 records at once': '一次修改最多1,000筆記錄',
  'Get a record': '取得記錄',
  'Change fields of a record': '修改記錄的欄位',
  'Put a record into the bin': '將記錄移到回收桶',
  'Take a record out of the bin': '從回收桶還原記錄',
  'Find records of every object by text': '在所有物件中依文字尋找記錄',
  'CSV, Excel or JSON lines of every record the caller may see that fits `filter` and `search`, in the order of `sort`. `fields` may go over references (`company.industry`); related records stand there by name. Text that a spreadsheet would run as a formula is made harmless.':
    '以CSV、Excel或JSON Lines輸出呼叫者可見且符合`filter`和`search`的所有記錄，依`sort`排序。`fields`可經過關聯（`company.industry`）；關聯記錄以名稱顯示。會被試算表當作公式執行的文字已做無害處理。',
  'The same, for a filter too long for an address: records by their ids, say.':
    '作用相同，用於放不進位址的長篩選，例如依ID指定的記錄。',
  'The same file as an operation, which can be followed and cancelled at /operations/{id} and is fetched from /operations/{id}/file. Up to 2,000 records are written when this answers (200), more in the background (202).':
    '同樣的檔案，作為操作產生：可在/operations/{id}檢視進度和取消，從/operations/{id}/file取得。最多2,000筆記錄立即寫完（200），更多則在背景進行（202）。',
  'It is kept for a day, and withheld when what its maker may see has changed since.':
    '檔案保留一天；若建立者的可見範圍其間有變，則不再提供。',
  '`kinds` takes only some of them (`event`, `related`, `note`, `file`, with commas), `actor` what one member did or wrote, `from` what happened since a moment.':
    '`kinds`只取其中幾種（`event`、`related`、`note`、`file`，以逗號分隔），`actor`為某位成員所做或所寫的，`from`為某一時刻之後的。',
  '`field` is a reference of the record (`company`), or `object:field` for the other direction (`deal:company`).':
    '`field`是記錄的關聯欄位（`company`），反方向則寫作`object:field`（`deal:company`）。',
  'Read from the history by the present definitions, also after fields were renamed or retyped. `unknown` names fields whose value then cannot be told, such as sums over other records.':
    '依目前定義從變更記錄還原，欄位改名或變更類型後也可讀取。`unknown`列出當時的值無法得知的欄位，例如對其他記錄的彙總。',
  'Everything that happened in the workspace, by who did it, area, object, record, source and time. Records you may not see and values of hidden fields are left out. Where no index finds what is asked for, a request looks at 10,000 events, so that a page may be short or empty and `next` goes on.':
    '工作區中發生的一切，可依操作者、範圍、物件、記錄、途徑和時間篩選。你無權檢視的記錄和隱藏欄位的值不會列出。沒有索引可用時，一次請求檢視10,000個事件，因此一頁可能較短或為空，可用`next`繼續。',
  'Begin with `after=0` or a position of the stream, and go on with `next`: nothing ever comes in behind it. Events of records you may not see, and values of hidden fields, are left out.':
    '從`after=0`或事件流的某一位置開始，用`next`繼續：不會有內容插到已讀位置之前。你無權檢視的記錄的事件和隱藏欄位的值不會列出。',
  'Each message says that something happened, not what: `data` names the kind, object, record, actor and the fields that changed, `id` is the position to go on from (`Last-Event-ID`, or `after`). A reader far behind gets one `behind` and reads what it shows anew. The stream ends with `ended` when the session, key or membership does; its `data` has the `reason`: `session`, `key` or `member`.':
    '每則訊息說明發生了某事，但不含內容：`data`給出類型、物件、記錄、操作者和變更的欄位，`id`是繼續讀取的位置（`Last-Event-ID`或`after`）。落後太多的讀取方會收到一次`behind`，應重新讀取所顯示的內容。工作階段、金鑰或成員資格結束時，事件流以`ended`結束，其`data`含`reason`：`session`、`key`或`member`。',
  'Multipart, one or more files. Answers with a draft: what the files hold, and a plan guessed from it. With the fields `plan` (JSON, as for PUT /imports/{id}/plan) and `start` (true) it begins at once.':
    '以multipart上傳一個或多個檔案。傳回草稿：檔案的內容，以及據此猜測的方案。帶上欄位`plan`（JSON，同PUT /imports/{id}/plan）和`start`（true）則立即開始。',
  'Its columns are looked at and guessed again, and its part of the plan with them.':
    '重新檢視並猜測其各欄，以及方案中的對應部分。',
  'One table of the import (`part`, 0 where absent). Corrected, it can be imported again.':
    '匯入中的一個表格（`part`，預設為0）。修正後可再次匯入。',
  'Your own; everyone’s with the permission `operations.undo`.':
    '自己的；有`operations.undo`權限則為所有人的。',
  'Updates (sets, or with `add` and `remove` changes fields that hold several values), deletes, restores or (with the permission `records.purge`) purges from the bin, as one operation that can be undone as one. Up to 200 records at once (200), more in the background (202): follow it at /operations/{id}.':
    '更新（設定；或用`add`和`remove`變更多值欄位）、刪除、還原，或（有`records.purge`權限時）從回收桶永久刪除，作為可整體復原的一次操作。最多200筆立即完成（200），更多則在背景進行（202）：在/operations/{id}檢視進度。',
  'Every answer that changed records names its operation in the history. What somebody changed since is left as it is and told. With `record` only what it did to that one is taken back, and the rest can be undone as before. Up to 200 changes are taken back at once (200), more in the background (202).':
    '每個變更了記錄的請求都在變更記錄中註明其操作。之後被人改過的維持原樣並會說明。帶`record`時只復原對該記錄的變更，其餘仍可照常復原。最多200處變更立即復原（200），更多則在背景進行（202）。',
}
