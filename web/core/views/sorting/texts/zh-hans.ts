import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  preparing: '正在为按“{{field}}”排序做准备，完成前会慢一些。',
  slow: '“{{field}}”没有建立索引，按它排序会慢一些。',
}
