import type { Translation } from '../../../i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  graphite: '石墨',
  brick: '砖红',
  amber: '琥珀',
  moss: '苔绿',
  fir: '杉绿',
  lagoon: '湖蓝',
  sky: '天蓝',
  iris: '鸢尾紫',
  plum: '梅紫',
  rose: '玫瑰',
}
