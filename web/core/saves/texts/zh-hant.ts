import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  savedTitle: '兩人同時儲存',
  savedWho: '{{name}}也儲存了這裡 · {{when}}',
  savedSomebody: '有人也儲存了這裡。',
  someone: '有人',
  mine: '我的',
  theirs: '對方的',
  takeTheirs: '採用對方的',
  saveOver: '用我的覆蓋',
  onlyIfChosen: '對方的已儲存；你的要選擇後才會儲存。',
  later: '返回編輯',
  none: '無',
  removalTitle: '你刪除後有人修改了它',
  changedSince: '{{name}}後來修改了它 · {{when}}',
  removedIfChosen: '它還在；你確認後才會刪除。',
  removeIt: '仍要刪除',
  keepIt: '保留',
}
