import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  title: '你寫的內容尚未儲存',
  why: '內容已為你保留在「{{workspace}}」中。選擇離開並保留，下次在此瀏覽器回來時還能找到。',
  edit: '「{{name}}」的欄位值',
  refused_other: '{{count}}筆記錄中未被接受的值',
  note: '備註：{{text}}',
  removal: '待刪除：{{text}}',
  draft: '新增{{name}}',
  named: '新增{{name}}：{{title}}',
  settings_other: '{{count}}個頁面上的設定變更',
  arrangement: '頁面配置的變更',
  more: '另有{{count}}項',
  stay: '留在此頁',
  keep: '離開並保留',
  discard: '捨棄',
  elsewhereTitle: '你已切換到其他工作區',
  elsewhereWhy:
    '你在另一個分頁中切換到了「{{name}}」。本頁屬於「{{own}}」，你在此寫的內容會保留，且只會送到該工作區。',
  goOn: '在「{{name}}」中繼續',
  goBack: '回到「{{name}}」',
}
