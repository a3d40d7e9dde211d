import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  savedTitle: '两人同时保存',
  savedWho: '{{name}}也保存了这里 · {{when}}',
  savedSomebody: '有人也保存了这里。',
  someone: '有人',
  mine: '我的',
  theirs: '对方的',
  takeTheirs: '采用对方的',
  saveOver: '用我的覆盖',
  onlyIfChosen: '对方的已保存；你的要选中后才会保存。',
  later: '返回编辑',
  none: '无',
  removalTitle: '你删除后有人修改了它',
  changedSince: '{{name}}后来修改了它 · {{when}}',
  removedIfChosen: '它还在；你确认后才会删除。',
  removeIt: '仍然删除',
  keepIt: '保留',
}
