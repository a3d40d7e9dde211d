import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'imports.not-found': '没有这个导入，或者你无权查看。',
  'imports.plan-invalid': '这个方案无法执行。请修改指出的问题后重试。',
  'imports.nothing-to-import': '没有任何列有去处。请至少为一列选择去处，然后重新开始。',
  'imports.already-started': '这次导入已经开始，不能再修改。请撤销后重新导入。',
  'imports.already-ended': '这次导入已经结束。',
  'imports.no-table': '这次导入里没有这个表。',
  'imports.no-column': '文件里没有这一列。',
  'imports.unknown-object': '没有这个你可以导入的对象。请另选一个。',
  'imports.unknown-field': '没有“{{field}}”字段。',
  'imports.read-only-field': '“{{field}}”不能写入。请不要导入这一列。',
  'imports.not-a-link': '“{{field}}”不链接到某一种对象的记录。',
  'imports.not-permitted': '你的角色不允许这样做。请另选，或联系管理员。',
  'imports.place-taken': '“{{other}}”已经填入这个字段。请去掉两列中的一列。',
  'imports.key-needed': '请选择用来判断一行是哪条记录的字段。',
  'imports.key-not-filled': '没有列填入“{{field}}”，所以不能用它区分记录。',
  'imports.no-match': '没有可以用这个值更新的记录。',
  'imports.maybe-twice': '已有一条看起来相同的记录，但没有匹配的标识。',
  'imports.key-ambiguous': '有多条记录的值相同，所以都没有修改。',
  'imports.definitions-changed':
    '导入进行时对象或字段被修改，所以导入中止。之前导入的内容保留；你可以撤销，或重新导入其余部分。',
  'imports.file-gone': '“{{name}}”的内容已不再保存。请重新上传。',
  'imports.too-long-to-try':
    '试运行最多能记住{{limit}}个新记录和标识，此导入超出了这一数量。请只试运行文件的一部分，或直接开始导入：导入没有此限制，也可以撤销。',
  'imports.too-many-columns': '“{{name}}”有{{columns}}列，最多可导入{{limit}}列。请删除不需要的列。',
  'imports.too-many-tables': '这些文件共有{{tables}}个表，一次最多导入{{limit}}个。请减少文件。',
  'imports.defect': 'Kith内部出错，重试也没有成功。之前导入的内容保留；你可以撤销，或告知管理员。',
  'imports.needs-more-than-a-name':
    '无法仅凭{{field}}新建缺少的“{{object}}”：还需要{{needed}}。请取消此选项，先导入它们。',
  'imports.not-a-draft': '只有草稿可以放弃，而此导入已经开始。请改为停止或撤销它。',
  'imports.cursor': '此列表其间有变。请从头重新加载。',
  'imports.link-not-found': '没有叫这个名称的记录，因此没有关联。',
  'imports.link-ambiguous': '有多条记录叫这个名称，因此没有关联。',
  'imports.link-not-made': '没有叫这个名称的记录，也无法新建。',
}
