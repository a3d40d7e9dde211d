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
  tag: '標籤',
  noTagsTitle: '「{{name}}」尚無標籤欄位',
  askForTags: '請管理員新增一個可複選的欄位，之後即可在此為多筆記錄批次加上標籤。',
  makeTagsTitle: '「{{name}}」的標籤',
  makeTagsWhy:
    '「{{name}}」尚無標籤欄位。這裡會新增名為「標籤」的欄位，並包含你寫下的標籤；日後可在設定中增加。',
  firstTags: '首批標籤',
  firstTagsWhy: '每行一個，或以逗號分隔。',
  makeTags: '新增欄位',
}
