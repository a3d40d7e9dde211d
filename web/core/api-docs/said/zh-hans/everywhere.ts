/** Groups of addresses, refusals, and what many addresses ask for. */
export const everywhere: Readonly<Record<string, string>> = {
  Workspace: '工作区',
  'API description': 'API说明',
  Records: '记录',
  Operations: '批量操作',
  Files: '文件',
  Roles: '角色',
  Sharing: '共享',
  History: '变更记录',
  Events: '事件',
  Imports: '导入',
  'API keys': 'API密钥',
  Me: '我',
  Members: '成员',
  'Signing in': '登录',
  Objects: '对象',
  Navigation: '导航',
  Notifications: '通知',
  Views: '视图',
  Layouts: '布局',
  Start: '快速上手',
  'The request could not be read: its address, a header or its JSON.': '无法读取请求：地址、标头或JSON有误。',
  'No session and no valid API key.': '没有会话，也没有有效的API密钥。',
  'Seen, but not allowed for this caller.': '可以看到，但不允许此调用者操作。',
  'Not there, or not to be seen by this caller.': '不存在，或此调用者无权查看。',
  'Something else stands against it at the moment.': '目前有其他内容与之冲突。',
  'Changed by someone since the version in If-Match.': '自If-Match给出的版本之后已被人修改。',
  'The body is larger than the address accepts.': '请求体超过此地址可接收的大小。',
  'The body has a type that the address does not read.': '此地址不接受这种类型的请求体。',
  'Read, but it does not fit. `details` names every place and reason.':
    '已读取，但内容不符。`details`列出每一处及原因。',
  'Too many requests; see Retry-After.': '请求太频繁，见Retry-After。',
  'The database or the server is not there for a moment; see Retry-After.':
    '数据库或服务器暂时不可用，见Retry-After。',
  'The disk of the server is full.': '服务器磁盘已满。',
  'ETag, or `version`, of what is changed as it was read. Someone changed it since: 412, nothing is written.':
    '所改内容读取时的ETag或`version`。若其间有人修改：412，不写入任何内容。',
  'Any text of up to 200 printable characters, new for each request. A repeat within 7 days gets the first answer and does nothing again.':
    '任意文本，最多200个可打印字符，每个请求不同。7天内重复则返回第一次的结果，不再执行。',
  'Where to go on: what the page before gave as `next`. Absent: the first page.':
    '从何处继续：上一页给出的`next`。缺省则为第一页。',
  'How many at the most. What is left out comes with the next page.': '最多返回多少，其余在下一页。',
  '`true` tells how many there are in all: exact up to 10,000, then an estimate.':
    '`true`则返回总数：10,000以内为准确值，以上为估计。',
  '`true` looks in the bin instead.': '`true`则改为在回收站中查找。',
  'Only what is found by this text, as the search box finds it.': '仅限此文字能搜索到的，与搜索框相同。',
  'A mistake of ours. Quote `requestId`; with an `Idempotency-Key` look first what was done.':
    '服务器自身的错误。请提供`requestId`；带`Idempotency-Key`时请先查看是否已执行。',
  'A filter as JSON.': 'JSON格式的筛选条件。',
  'Fields, a minus before one for descending: -amount,name.': '字段，降序则在前面加减号：-amount,name。',
  '0: no records, for the count alone.': '0：不返回记录，只取总数。',
  'API names, separated by commas.': 'API名称，以逗号隔开。',
  'Reference paths whose targets to describe in related.': '在related中说明其目标的关联路径。',
  'Only records with which the caller may do this.': '仅限调用者可对其执行此操作的记录。',
  'System properties, and the fields of the object by API name.': '系统属性，以及按API名称列出的对象字段。',
  'Records that others point at, by id, as far as the caller may see them.':
    '被其他记录关联的记录，按ID列出，限于调用者可见的。',
  'Formulas that give nothing for the record though they should, and why.':
    '应有结果而无法得出的公式及其原因。',
}
