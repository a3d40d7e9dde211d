import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  why: '左侧菜单中有哪些内容、按什么顺序排列。未列入的内容，有权查看的人仍可用Ctrl K找到。',
  menuFor: '菜单适用于',
  everyone: '所有人',
  untouched: 'Kith的初始菜单。在此修改后，适用于没有自己菜单的所有角色。',
  ownEveryone: '适用于没有自己菜单的所有角色。',
  ownRole: '该角色有自己的菜单。',
  likeEveryone: '在此修改之前，该角色使用所有人的菜单。',
  asShipped: '恢复初始菜单',
  asEveryone: '改用所有人的菜单',
  upper: '菜单',
  foot: '底部',
  show: '显示“{{name}}”',
  hide: '不显示“{{name}}”',
  order: '顺序',
  leftOut: '未列入',
}
