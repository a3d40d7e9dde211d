import type { Translation } from '../../../i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  graphite: '石墨',
  brick: '磚紅',
  amber: '琥珀',
  moss: '苔綠',
  fir: '杉綠',
  lagoon: '湖藍',
  sky: '天藍',
  iris: '鳶尾紫',
  plum: '梅紫',
  rose: '玫瑰',
}
