/** Objects, views, menus, notifications and the workspace itself. */
export const workspace: Readonly<Record<string, string>> = {
  'List the last backups': '列出最近的备份',
  'OpenAPI 3.1 of this workspace’s API, as far as the caller may see it':
    '此工作区API的OpenAPI 3.1描述，限于调用者可见的内容',
  'List objects with their fields, as far as the caller may see them':
    '列出对象及其字段，限于调用者可见的内容',
  'Create an object': '创建对象',
  'Preview a change of objects or fields': '预览对象或字段的更改',
  'List the newest changes of objects that took or take time': '列出耗时的对象更改，最新的在前',
  'See how far a change of objects is': '查看对象更改的进度',
  'Try again what of a change of objects failed': '重试对象更改中失败的部分',
  'See what uses the fields of an object': '查看哪里用到对象的字段',
  'Read an object with its fields, as far as the caller may see it': '获取对象及其字段，限于调用者可见的内容',
  'Change an object': '修改对象',
  'Put an object into the bin, or remove it from there for good': '将对象移到回收站，或从回收站永久删除',
  'Take an object out of the bin': '从回收站恢复对象',
  'Add a field': '添加字段',
  'Change a field': '修改字段',
  'Put a field into the bin, or remove it from there for good': '将字段移到回收站，或从回收站永久删除',
  'Take a field out of the bin': '从回收站恢复字段',
  'Prepare a long list to be sorted by a field': '为按字段排序长列表做准备',
  'Change the type of a field, or preview what that would do to its values':
    '更改字段类型，或预览对其值的影响',
  'What one’s sidebar shows: favourites, records opened last, the menu of one’s role, unread notifications':
    '自己的侧边栏：收藏、最近打开的记录、角色菜单和未读通知',
  'Choose how one’s sidebar looks': '选择侧边栏的样子',
  'List one’s favourites': '列出自己的收藏',
  'Mark a record, a view or a page as a favourite': '收藏记录、视图或页面',
  'Put one’s favourites in an order': '为收藏排序',
  'Take something out of one’s favourites': '移除收藏',
  'List the records one opened last': '列出自己最近打开的记录',
  'Keep that one opened some records': '记下打开过的记录',
  'List how menus were arranged, by role': '按角色列出菜单的排列',
  'Arrange the menu of a role, or of `everyone`': '排列某角色或所有人（`everyone`）的菜单',
  'Forget how the menu of a role was arranged': '取消某角色的菜单排列',
  'List what one was told, the newest first': '列出自己的通知，最新的在前',
  'Mark notifications as read or unread, or put them away': '将通知标为已读或未读，或归档',
  'Mark all notifications as read': '将所有通知标为已读',
  'Which kinds of notifications there are, and which of them one wants': '有哪些通知类型，自己接收哪些',
  'Choose whether to be told of a kind': '选择是否接收某类通知',
  'List saved views, shared ones and one’s own': '列出保存的视图：共享的和自己的',
  'Save a view': '保存视图',
  'Change a view': '修改视图',
  'Delete a view': '删除视图',
  'Take a deleted view back': '恢复已删除的视图',
  'How record pages of an object are laid out': '对象的记录页布局',
  'Lay out record pages of an object': '排列对象的记录页',
  'Lay out record pages of an object as its definition suggests again': '恢复对象记录页的建议排列',
  'Give the workspace a logo': '设置工作区标志',
  'Take the workspace’s logo away': '移除工作区标志',
  'A workspace’s logo': '工作区标志',
  'The workspace’s settings': '工作区设置',
  'Change settings': '修改设置',
  'Sort text by another language': '按其他语言排序文字',
  'List exchange rates': '列出汇率',
  'Add or replace exchange rates': '添加或替换汇率',
  'Import exchange rates from a CSV': '从CSV导入汇率',
  'Remove an exchange rate': '删除汇率',
  'How far the workspace is with its first steps': '工作区初始步骤的进度',
  'Go on without a template': '不用模板继续',
  'How many sample records are there, and how many members changed': '有多少示例记录，其中多少被成员改过',
  'Make sample data': '生成示例数据',
  'Remove the sample data': '移除示例数据',
  'Templates of trades, and what each would bring': '行业模板，以及各自包含的内容',
  'Apply a template': '使用模板',
  'Take a template back': '撤回模板',
  'Backups that `kith backup` made of this server, the newest first. Those that other tools made are not known here.':
    '`kith backup`为此服务器做的备份，最新的在前。其他工具做的备份不在此列。',
  'It goes on from the step that failed, in the background.': '在后台从失败的步骤继续。',
  'The first time a long list is sorted by a field without an index, one is made in the background: `preparing` until it stands, then `ready`. `slow`: there is none, because the field can have none, an administrator turned it off, or enough others of the object were prepared.':
    '长列表首次按没有索引的字段排序时，在后台建立索引：完成前为`preparing`，之后为`ready`。`slow`：没有索引，因为该字段不能建立、管理员已关闭，或该对象已准备得够多。',
  'What is no longer to be seen is left out, so a page may be short; go on while there is a `next`.':
    '已不可见的内容不会列出，因此一页可能较短；有`next`时请继续。',
  'What the caller cannot see in a part that is given stays where it was. What is gone (`missing`) leaves a part that is given.':
    '给出的部分中调用者看不到的内容保持原位；已不存在的（`missing`）则从该部分移除。',
  'It can be restored for a month.': '一个月内可以恢复。',
  'The same view in its place, with its id.': '同一个视图回到原位，ID不变。',
  'What the caller cannot see stays where it was.': '调用者看不到的内容保持原位。',
  'PNG, JPEG, WebP or plain SVG as base64, up to 512 KB and 2,048 pixels a side.':
    '以base64给出PNG、JPEG、WebP或普通SVG，不超过512 KB，每边不超过2,048像素。',
  'The currency can be changed as long as no amounts are kept.': '尚未保存金额时可以更改本位币。',
  'In the background: lists keep their order until the indexes in the other one stand. `GET /objects/changes/{id}` says how far it is.':
    '在后台进行：新索引建好之前，列表保持原来的顺序。进度见`GET /objects/changes/{id}`。',
  'What one unit of a currency is worth in the workspace’s, from a day until the next rate. With `newest` only the newest of each currency; `before` continues a currency’s rates from the last day read.':
    '1单位货币折合多少本位币，自某日起至下一汇率止。`newest`只返回各货币的最新汇率；`before`从上次读到的日期继续。',
  'Columns `date`, `currency` and `rate`, or `date` and one column per currency. With `inverse` the file says what one unit of the workspace’s currency is worth in the others, as the European Central Bank’s does. Wrong cells are reported and stop nothing.':
    '列为`date`、`currency`和`rate`，或`date`加每种货币一列。带`inverse`时，文件给出的是1单位本位币折合多少其他货币，如欧洲央行的文件。有误的单元格会列出，不影响其他内容。',
  'Some 60 companies, 120 people and 90 deals with a history of months, in the language of whoever asks and of the trade of a template; one operation. Their external ids begin with SAMPLE-.':
    '约60家公司、120位联系人和90笔商机，带有数月的历史，使用请求者的语言和所用模板的行业；作为一次操作。其外部ID以SAMPLE-开头。',
  'Puts it into the bin as one operation. With `changed=keep`, what members changed or built upon stays, and is the workspace’s own from then on.':
    '作为一次操作移到回收站。`changed=keep`则保留成员改过或在其上添加过内容的记录，此后归工作区所有。',
  'Adds pipelines, objects, fields, sections and views that are missing, in one step; never changes what is there. A second template can be applied on top.':
    '一步添加缺少的流程、对象、字段、分区和视图，从不更改已有内容。可在其上再使用一个模板。',
  'Removes what it brought, as long as nothing depends on it: no record in its objects, no value in its fields, no deal in its pipelines.':
    '移除模板带来的内容，前提是没有内容依赖它：其对象中没有记录，其字段没有值，其流程中没有商机。',
}
