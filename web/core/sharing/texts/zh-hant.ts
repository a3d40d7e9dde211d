import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  title: '誰能看到{{name}}',
  sharedWith: '已共用給',
  notShared: '未單獨共用給任何人。',
  shareWith: '共用給成員或團隊',
  members: '成員',
  teams: '團隊（含下級）',
  mayRead: '可檢視',
  mayUpdate: '可修改',
  level: '{{name}}的權限',
  stop: '停止共用給{{name}}',
  shared: '已共用給{{name}}',
  stopped: '已停止共用給{{name}}',
  byRole: '按角色、團隊和負責人',
  owner: '負責人',
  everyoneWith: '角色為「{{role}}」的所有人',
  teamWith: '負責人所在團隊或上級團隊的「{{role}}」',
  people_other: '{{count}} 人',
  mayNotShare: '能修改的人才能共用，可聯絡負責人。',
  nothing: '沒有結果',
  someone: '某人',
}
