import type { Translation } from '../../i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  undo: '撤销',
  close: '关闭',
  cancel: '取消',
  save: '保存',
  add: '添加',
  edit: '编辑',
  delete: '删除',
  more: '更多',
  clear: '清除',
  back: '返回',
  loading: '加载中',
  stillLoading: '仍在加载',
  tryAgain: '重试',
  couldNotLoad: '未能加载',
  pageFailed: '此页面出错了，已保存的内容不受影响。',
  reload: '重新加载',
  reference: '编号 {{id}}',
  notFound: '这里没有内容',
  notFoundWhy: '可能已被删除，或者你的角色看不到。',
  notAllowed: '你的角色不能打开此页',
  notAllowedWhy: '可联系 {{workspace}} 的管理员调整。',
  goHome: '回到首页',
  offline: '网络已断开。当前内容可能不是最新，恢复前的改动不会保存。',
}
