import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  view: '视图',
  object: '对象',
  changed: '修改时间',
  seenBy: '可见范围',
  everyone: '所有人',
  teams: '团队',
  onlyYou: '仅你自己',
  menuOf: '“{{name}}”的操作',
  none: '尚无已保存的视图',
  noneWhy: '调整好列表后，可以把它存为视图。',
}
