import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'navigation.no-member': '只有成员才有自己的收藏和设置，请以成员身份登录。',
  'navigation.favourite-not-found': '这一项已不在你的收藏中。',
  'navigation.nothing-there': '要收藏的内容不存在，或你的角色看不到它。',
  'navigation.too-many-favourites': '最多可收藏{{most}}项，请先移除一项。',
  'notifications.unknown-kind': '没有“{{kind}}”这种通知。',
  'notifications.cursor': '列表已有变化，请从头重新加载。',
}
