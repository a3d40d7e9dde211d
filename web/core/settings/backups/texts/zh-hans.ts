import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  how: '如何备份',
  why: '在服务器上运行一条命令，就能在大家照常工作时把全部内容写入一个文件：所有工作区、谁可以进入、每条记录及其历史，以及附件。Kith不会自行备份，可让服务器每晚运行，并把文件存到另一台机器上。',
  command: '命令',
  restore: '如何恢复',
  restoreWhy: '恢复到空的数据库和数据文件夹。先检查文件是否完整。',
  checkCommand: '检查备份',
  restoreCommand: '恢复备份',
  last: '最近的备份',
  none: '没有此服务器的备份记录',
  noneWhy: '用其他工具做的备份不会显示在这里。',
  made: '时间',
  size: '大小',
  whole: '完整',
  partly: '磁盘上缺少部分附件',
  old_other: '最近一次备份是{{count}}天前做的。',
}
