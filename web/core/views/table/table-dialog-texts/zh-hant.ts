import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  goToTitle: '跳至「{{name}}」的某處',
  goToWhy: '清單將依「{{name}}」排序並從該處開啟；文字只需輸入開頭。',
  go: '跳至',
  totals: '彙總',
  short_sum: '合計',
  short_avg: '平均',
  short_min: '最小',
  short_max: '最大',
}
