import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  title: '谁能看到{{name}}',
  sharedWith: '已共享给',
  notShared: '未单独共享给任何人。',
  shareWith: '共享给成员或团队',
  members: '成员',
  teams: '团队（含下级）',
  mayRead: '可查看',
  mayUpdate: '可修改',
  level: '{{name}}的权限',
  stop: '停止共享给{{name}}',
  shared: '已共享给{{name}}',
  stopped: '已停止共享给{{name}}',
  byRole: '按角色、团队和负责人',
  owner: '负责人',
  everyoneWith: '角色为“{{role}}”的所有人',
  teamWith: '负责人所在团队或上级团队的“{{role}}”',
  people_other: '{{count}} 人',
  mayNotShare: '能修改的人才能共享，可联系负责人。',
  nothing: '没有结果',
  someone: '某人',
}
