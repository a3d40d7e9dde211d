import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  why: '左側選單中有哪些內容、依什麼順序排列。未列入的內容，有權檢視的人仍可用Ctrl K找到。',
  menuFor: '選單適用於',
  everyone: '所有人',
  untouched: 'Kith的初始選單。在此修改後，適用於沒有自己選單的所有角色。',
  ownEveryone: '適用於沒有自己選單的所有角色。',
  ownRole: '此角色有自己的選單。',
  likeEveryone: '在此修改之前，此角色使用所有人的選單。',
  asShipped: '恢復初始選單',
  asEveryone: '改用所有人的選單',
  upper: '選單',
  foot: '底部',
  show: '顯示「{{name}}」',
  hide: '不顯示「{{name}}」',
  order: '順序',
  leftOut: '未列入',
}
