import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  title: '已刪除的檢視',
  why: '刪除的檢視可在30天內還原：內容、位置和可見範圍都與原來相同。',
  none: '最近30天沒有刪除過檢視。',
  deletedBy: '{{name}}刪除 · {{when}}',
  deletedThen: '刪除於{{when}}',
  forMe: '僅你自己',
  forTeams: '團隊',
  forAll: '所有人',
  restore: '還原',
  restoreOne: '還原檢視「{{name}}」',
  restored: '已還原檢視「{{name}}」',
}
