import type { Translation } from '../../i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  unexpected: '发生了意外情况，内容没有丢失，请重试。',
  'network.unreachable': '服务器没有响应，检查网络后重试。',
  'server.defect': '服务器出错，已记录；不会只保存一半。',
  'server.refused': '服务器未接受此操作。',
}
