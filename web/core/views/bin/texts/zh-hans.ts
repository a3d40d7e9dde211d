import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  binWhy: '删除的记录保留在这里，直到恢复或永久删除。',
  binEmpty: '回收站是空的。',
  binNothing: '回收站中没有符合的记录。',
  deletedAt: '删除时间',
  removeForGood: '永久删除',
  purgeTitle_other: '永久删除{{count}}条记录？',
  purgeNamed: '永久删除“{{name}}”？',
  purgeWhy: '其内容和历史将永久删除，无法撤销。',
  purgeAttached: '同时删除与之相关的备注和文件',
  purgeAttachedWhy: '还与其他记录相关的，以及你无权删除的，会保留。不勾选则全部保留。',
}
