import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'operations.not-found': '没有这项操作，或你无权查看。',
  'operations.not-yours': '这是他人的修改。请联系本人，或有权撤销他人操作的人。',
  'operations.still-running': '仍在进行中。请等它结束或先停止，再撤销。',
  'operations.already-undone': '已经撤销过了。',
  'operations.nothing-to-undo': '这里没有可以撤销的内容。',
  'operations.not-running': '它已经结束。如需取消其结果，请撤销。',
  'operations.unclear': '请说明是哪些记录，以及要修改什么。',
  'operations.holds-one': '此字段只有一个值，不能添加或移除，请直接设置。',
  'operations.changed-since': '之后有人修改过，保持原样',
  'operations.field-closed': '你的角色不能修改此字段，保持原样',
  'operations.field-gone': '所修改的字段后来被删除',
  'operations.in-use': '仍有保留的记录关联到它，因此保持原样',
  'operations.in-bin': '现在在回收站中，请先恢复',
  'operations.purged': '已永久删除，无法找回',
  'operations.object-gone': '这些记录所属的对象已删除，请先恢复该对象。',
  'operations.broke-off': '系统出错，操作中断。已完成的部分可以撤销。',
  'jobs.defect': '我们这边出错，此操作没有完成。请重试，或告知管理员。',
  'jobs.process-died': '每次尝试时服务器都停止运行，因此已放弃。请告知管理员，然后重试。',
  'exports.no-file': '此导出没有文件：可能未完成，或已超过一天的保留期。请重新导出。',
  'exports.access-changed': '文件生成后你的查看权限有变，因此不再提供。请重新导出。',
}
