import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  how: '如何備份',
  why: '在伺服器上執行一個指令，就能在大家照常工作時把全部內容寫入一個檔案：所有工作區、誰可以進入、每筆記錄及其歷程，以及附件。Kith不會自行備份，可讓伺服器每晚執行，並把檔案存到另一台機器上。',
  command: '指令',
  restore: '如何還原',
  restoreWhy: '還原到空的資料庫和資料夾。先檢查檔案是否完整。',
  checkCommand: '檢查備份',
  restoreCommand: '還原備份',
  last: '最近的備份',
  none: '沒有此伺服器的備份記錄',
  noneWhy: '用其他工具做的備份不會顯示在這裡。',
  made: '時間',
  size: '大小',
  whole: '完整',
  partly: '磁碟上缺少部分附件',
  old_other: '最近一次備份是{{count}}天前做的。',
}
