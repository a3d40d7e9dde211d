import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  clashWhy_other: '你看到之后，别人修改了这{{count}}个单元格，因此保留其现值；其余单元格均已写入。',
  leaveTheirs: '保留现值',
  writeAnyway_other: '仍写入我的{{count}}项',
  andMore: '另有{{count}}项',
  waitingTitle: '保留在本机，尚未发送',
  waitingWhy: 'Kith恢复响应后会按此顺序自动发送。重新加载页面也不会丢失。',
  waitingNew: '新建{{name}}',
  waitingNote: '备注',
  discard: '放弃',
  openAgain: '打开',
  createIt: '创建',
  tooOld: '写于一周多以前，当时可能已经送达。请先查看是否已存在，没有再创建。',
  outOfSight: '你已无权访问此类记录，因此这项修改没有发送。请向管理员申请权限后重试，或放弃修改。',
  nothingWaits: '已全部发送，没有待发送的内容。',
  sentMany_other: '已保存待发送的修改：{{count}}条记录',
  keptToMake: '没有网络连接。“{{name}}”已保留在本机，恢复连接后立即发送。',
  madeNow: '已创建待发送的内容：{{name}}',
  notMade: '未能创建“{{name}}”：{{why}}',
  notAllMade: '已创建{{done}}项，{{failed}}项被拒绝',
  showThem: '查看',
  sentNow: '已保存待发送的修改：{{name}}',
  toRemove: '待删除',
  removedNow: '已删除待发送的内容：{{name}}',
}
