/** Records, their history, changes of many, imports and files. */
export const records: Readonly<Record<string, string>> = {
  'Download records as a file': '将记录下载为文件',
  'Download records by a query in the body': '按请求体中的查询下载记录',
  'Make a file of records in the background': '在后台生成记录文件',
  'Fetch the file an export of one’s own made': '获取自己导出的文件',
  'Upload a file (multipart: file, and object and record of what it is about)':
    '上传文件（multipart：文件，以及所属的对象和记录）',
  'Download a file': '下载文件',
  'What happened to a record, newest first': '记录发生过什么，最新的在前',
  'A record’s history, notes, files and what became of records that point at it, newest first':
    '记录的变更、备注、文件以及关联记录的动态，最新的在前',
  'The records a record points at, or that point at it, page by page':
    '记录所关联的或关联到它的记录，逐页返回',
  'A record as it was at a moment': '记录在某一时刻的状态',
  'Who did what, newest first': '谁做了什么，最新的在前',
  'Download the audit log as CSV': '将审计日志下载为CSV',
  'What happened after a position, in the order of commits': '某一位置之后发生的事，按提交顺序',
  'Follow what happens, as server-sent events': '以服务器推送事件跟踪变化',
  'Upload files to import': '上传要导入的文件',
  'List imports, newest first': '列出导入，最新的在前',
  'Get an import: its tables, plan and progress': '获取导入：表、方案和进度',
  'Discard a draft': '放弃草稿',
  'Change the plan of an import': '修改导入方案',
  'Read a table another way, or as another object': '换一种方式读取表，或当作其他对象',
  'Try an import without writing anything': '试运行导入，不写入任何内容',
  'Start an import': '开始导入',
  'Cancel an import or its dry run; what was written stays': '取消导入或其试运行；已写入的保留',
  'What did not go as the files said, in their order': '与文件不一致的内容，按文件中的顺序',
  'What went wrong how often, by column and value': '各列各值的问题及出现次数',
  'The rows that were not imported, as they stood, with what was wrong': '未导入的行（保持原样）及其原因',
  'The different values of a column, and what each is understood as': '一列中的不同取值，以及各自的识别结果',
  'List bulk changes, imports and undos, newest first': '列出批量修改、导入和撤销，最新的在前',
  'Change all records of a filter, or of a list of ids': '修改筛选结果或ID列表中的全部记录',
  'How far an operation is, and whether it can be undone': '操作的进度，以及能否撤销',
  'The records an operation left as they were, and why': '操作未改动的记录及原因',
  'The same as a file': '同样内容，作为文件',
  'Take back what an operation changed': '撤销操作所做的更改',
  'Stop a running operation after the piece at hand': '在当前部分完成后停止操作',
  'List records, page by page': '逐页列出记录',
  'Create a record': '创建记录',
  'List records by a query in the body': '按请求体中的查询列出记录',
  'Count, sum and group records': '对记录计数、求和、分组',
  'Change up to 1,000 records at once': '一次修改最多1,000条记录',
  'Get a record': '获取记录',
  'Change fields of a record': '修改记录的字段',
  'Put a record into the bin': '将记录移到回收站',
  'Take a record out of the bin': '从回收站恢复记录',
  'Find records of every object by text': '在所有对象中按文字查找记录',
  'CSV, Excel or JSON lines of every record the caller may see that fits `filter` and `search`, in the order of `sort`. `fields` may go over references (`company.industry`); related records stand there by name. Text that a spreadsheet would run as a formula is made harmless.':
    '以CSV、Excel或JSON Lines输出调用者可见且符合`filter`和`search`的所有记录，按`sort`排序。`fields`可经过关联（`company.industry`）；关联记录以名称显示。会被电子表格当作公式执行的文本已做无害处理。',
  'The same, for a filter too long for an address: records by their ids, say.':
    '作用相同，用于放不进地址的长筛选，例如按ID指定的记录。',
  'The same file as an operation, which can be followed and cancelled at /operations/{id} and is fetched from /operations/{id}/file. Up to 2,000 records are written when this answers (200), more in the background (202).':
    '同样的文件，作为操作生成：可在/operations/{id}查看进度和取消，从/operations/{id}/file获取。最多2,000条记录立即写完（200），更多则在后台进行（202）。',
  'It is kept for a day, and withheld when what its maker may see has changed since.':
    '文件保留一天；若创建者的可见范围其间有变，则不再提供。',
  '`kinds` takes only some of them (`event`, `related`, `note`, `file`, with commas), `actor` what one member did or wrote, `from` what happened since a moment.':
    '`kinds`只取其中几种（`event`、`related`、`note`、`file`，以逗号隔开），`actor`为某位成员所做或所写的，`from`为某一时刻之后的。',
  '`field` is a reference of the record (`company`), or `object:field` for the other direction (`deal:company`).':
    '`field`是记录的关联字段（`company`），反方向则写作`object:field`（`deal:company`）。',
  'Read from the history by the present definitions, also after fields were renamed or retyped. `unknown` names fields whose value then cannot be told, such as sums over other records.':
    '按当前定义从变更记录还原，字段改名或更改类型后也可读取。`unknown`列出当时的值无法得知的字段，例如对其他记录的汇总。',
  'Everything that happened in the workspace, by who did it, area, object, record, source and time. Records you may not see and values of hidden fields are left out. Where no index finds what is asked for, a request looks at 10,000 events, so that a page may be short or empty and `next` goes on.':
    '工作区中发生的一切，可按操作人、范围、对象、记录、途径和时间筛选。你无权查看的记录和隐藏字段的值不会列出。没有索引可用时，一次请求查看10,000个事件，因此一页可能较短或为空，可用`next`继续。',
  'Begin with `after=0` or a position of the stream, and go on with `next`: nothing ever comes in behind it. Events of records you may not see, and values of hidden fields, are left out.':
    '从`after=0`或事件流的某一位置开始，用`next`继续：不会有内容插到已读位置之前。你无权查看的记录的事件和隐藏字段的值不会列出。',
  'Each message says that something happened, not what: `data` names the kind, object, record, actor and the fields that changed, `id` is the position to go on from (`Last-Event-ID`, or `after`). A reader far behind gets one `behind` and reads what it shows anew. The stream ends with `ended` when the session, key or membership does; its `data` has the `reason`: `session`, `key` or `member`.':
    '每条消息说明发生了某事，但不含内容：`data`给出类型、对象、记录、操作人和更改的字段，`id`是继续读取的位置（`Last-Event-ID`或`after`）。落后太多的读取方会收到一次`behind`，应重新读取所显示的内容。会话、密钥或成员资格结束时，事件流以`ended`结束，其`data`含`reason`：`session`、`key`或`member`。',
  'Multipart, one or more files. Answers with a draft: what the files hold, and a plan guessed from it. With the fields `plan` (JSON, as for PUT /imports/{id}/plan) and `start` (true) it begins at once.':
    '以multipart上传一个或多个文件。返回草稿：文件的内容，以及据此猜测的方案。带上字段`plan`（JSON，同PUT /imports/{id}/plan）和`start`（true）则立即开始。',
  'Its columns are looked at and guessed again, and its part of the plan with them.':
    '重新查看并猜测其各列，以及方案中的对应部分。',
  'One table of the import (`part`, 0 where absent). Corrected, it can be imported again.':
    '导入中的一个表（`part`，缺省为0）。修正后可再次导入。',
  'Your own; everyone’s with the permission `operations.undo`.':
    '自己的；有`operations.undo`权限则为所有人的。',
  'Updates (sets, or with `add` and `remove` changes fields that hold several values), deletes, restores or (with the permission `records.purge`) purges from the bin, as one operation that can be undone as one. Up to 200 records at once (200), more in the background (202): follow it at /operations/{id}.':
    '更新（设置；或用`add`和`remove`更改多值字段）、删除、恢复，或（有`records.purge`权限时）从回收站永久删除，作为可整体撤销的一次操作。最多200条立即完成（200），更多则在后台进行（202）：在/operations/{id}查看进度。',
  'Every answer that changed records names its operation in the history. What somebody changed since is left as it is and told. With `record` only what it did to that one is taken back, and the rest can be undone as before. Up to 200 changes are taken back at once (200), more in the background (202).':
    '每个更改了记录的请求都在变更记录中注明其操作。之后被人改过的保持原样并会说明。带`record`时只撤销对该记录的更改，其余仍可照常撤销。最多200处更改立即撤销（200），更多则在后台进行（202）。',
}
