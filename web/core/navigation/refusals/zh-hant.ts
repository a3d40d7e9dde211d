import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'navigation.no-member': '只有成員才有自己的收藏與設定，請以成員身分登入。',
  'navigation.favourite-not-found': '這一項已不在你的收藏中。',
  'navigation.nothing-there': '要收藏的內容不存在，或你的角色看不到它。',
  'navigation.too-many-favourites': '最多可收藏{{most}}項，請先移除一項。',
  'notifications.unknown-kind': '沒有「{{kind}}」這種通知。',
  'notifications.cursor': '清單已有變動，請從頭重新載入。',
}
