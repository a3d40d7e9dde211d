import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  columns: '欄',
  cardsPart: '卡片',
  sumOf: '合計欄位',
  limit: '上限',
  show: '顯示',
  hide: '隱藏',
  most: '最多',
  limitOf: '計量方式',
  ofCards: '卡片數',
  ofSum: '合計',
  whenOver: '超出時',
  warn: '標出',
  refuse: '拒絕',
  refuseWhy: '檢視分享給所有人後才會拒絕，在此之前只作標記。',
  refusesAll: '超過{{most}}會被拒絕。其中包括你看不到的記錄，如需變更請聯絡管理員。',
  addField: '新增欄位',
  sixFields: '一張卡片最多顯示{{count}}個欄位。',
  suggestedCard: '恢復建議的卡片',
  preview: '預覽',
  takeOff: '移除',
  findColumn: '尋找其他欄',
}
