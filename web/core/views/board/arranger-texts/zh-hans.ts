import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  columns: '列',
  cardsPart: '卡片',
  sumOf: '合计字段',
  limit: '上限',
  show: '显示',
  hide: '隐藏',
  most: '最多',
  limitOf: '计量方式',
  ofCards: '卡片数',
  ofSum: '合计',
  whenOver: '超出时',
  warn: '标出',
  refuse: '拒绝',
  refuseWhy: '视图共享给所有人后才会拒绝，在此之前只作标记。',
  refusesAll: '超过{{most}}会被拒绝。其中包括你看不到的记录，如需更改请联系管理员。',
  addField: '添加字段',
  sixFields: '一张卡片最多显示{{count}}个字段。',
  suggestedCard: '恢复建议的卡片',
  preview: '预览',
  takeOff: '移除',
  findColumn: '查找其他列',
}
