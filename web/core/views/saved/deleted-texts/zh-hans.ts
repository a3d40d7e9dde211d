import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  title: '已删除的视图',
  why: '删除的视图可在30天内恢复：内容、位置和可见范围都与原来相同。',
  none: '最近30天没有删除过视图。',
  deletedBy: '{{name}}删除 · {{when}}',
  deletedThen: '删除于{{when}}',
  forMe: '仅你自己',
  forTeams: '团队',
  forAll: '所有人',
  restore: '恢复',
  restoreOne: '恢复视图“{{name}}”',
  restored: '已恢复视图“{{name}}”',
}
