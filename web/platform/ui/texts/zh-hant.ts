import type { Translation } from '../../i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  undo: '復原',
  close: '關閉',
  cancel: '取消',
  save: '儲存',
  add: '新增',
  edit: '編輯',
  delete: '刪除',
  more: '更多',
  clear: '清除',
  back: '返回',
  loading: '載入中',
  stillLoading: '仍在載入',
  tryAgain: '重試',
  couldNotLoad: '未能載入',
  pageFailed: '此頁面發生錯誤，已儲存的內容不受影響。',
  reload: '重新載入',
  reference: '編號 {{id}}',
  notFound: '這裡沒有內容',
  notFoundWhy: '可能已被刪除，或者你的角色看不到。',
  notAllowed: '你的角色不能開啟此頁',
  notAllowedWhy: '可聯絡 {{workspace}} 的管理員調整。',
  goHome: '回到首頁',
  offline: '網路已中斷。目前內容可能不是最新，恢復前的變更不會儲存。',
}
