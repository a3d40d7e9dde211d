import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'access.sees-more': '这样会看到比你自己更多的内容，或者该成员没有访问权限。请另选一个。',
  'access.not-permitted': '你的角色不允许此操作，可联系管理员。',
  'access.role-exists': '已有使用此标识的角色',
  'access.role-not-found': '此角色已不存在。',
  'access.administrator-stays': '管理员角色拥有全部权限，不能更改。',
  'access.invalid-role': '角色中有已被删除的内容，请重新加载。',
  'access.above-own': '此角色的权限高于你的，可联系管理员。',
  'access.reaches-other-teams': '其他团队的成员能看到的会比你多，可联系管理员。',
  'access.role-in-use_other': '有{{count}}人使用此角色，先给他们换一个。',
  'access.no-role': '你目前无法进入此工作区，可联系管理员。',
  'access.title-hidden': '记录以此字段为名称，不能隐藏。可改为隐藏记录。',
  'access.unknown-definition': '此对象或字段已不在工作区中',
  'access.unknown-permission': '不是权限',
}
