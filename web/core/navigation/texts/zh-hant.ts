import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  favourites: '收藏',
  recent: '最近',
  work: '工作',
  favourite: '收藏',
  addFavourite: '加入收藏',
  removeFavourite: '移出收藏',
  addedFavourite: '已收藏「{{name}}」',
  removedFavourite: '已取消收藏「{{name}}」',
}
