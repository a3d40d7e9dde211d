import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  clashWhy_other: '你看到之後，別人修改了這{{count}}個儲存格，因此保留其現值；其餘儲存格均已寫入。',
  leaveTheirs: '保留現值',
  writeAnyway_other: '仍寫入我的{{count}}項',
  andMore: '另有{{count}}項',
  waitingTitle: '保留在本機，尚未送出',
  waitingWhy: 'Kith恢復回應後會依此順序自動送出。重新載入頁面也不會遺失。',
  waitingNew: '新增{{name}}',
  waitingNote: '備註',
  discard: '捨棄',
  openAgain: '開啟',
  createIt: '建立',
  tooOld: '寫於一週多以前，當時可能已經送達。請先查看是否已存在，沒有再建立。',
  outOfSight: '你已無權存取此類記錄，因此這項修改沒有送出。請向管理員申請權限後重試，或捨棄修改。',
  nothingWaits: '已全部送出，沒有待送出的內容。',
  sentMany_other: '已儲存待送出的修改：{{count}}筆記錄',
  keptToMake: '沒有網路連線。「{{name}}」已保留在本機，恢復連線後立即送出。',
  madeNow: '已建立待送出的內容：{{name}}',
  notMade: '無法建立「{{name}}」：{{why}}',
  notAllMade: '已建立{{done}}項，{{failed}}項被拒絕',
  showThem: '查看',
  sentNow: '已儲存待送出的修改：{{name}}',
  toRemove: '待刪除',
  removedNow: '已刪除待送出的內容：{{name}}',
}
