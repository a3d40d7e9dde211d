import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  preparing: '正在為依「{{field}}」排序做準備，完成前會慢一些。',
  slow: '「{{field}}」沒有建立索引，依它排序會慢一些。',
}
