import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  seeAs: '以此角色查看',
  title: '以“{{role}}”的身份查看Kith',
  why: '菜单、列表、记录和字段都是服务器给予该角色的内容。查看期间不能做任何修改，审计日志会记下你看过。',
  notSaved: '角色中尚未保存的修改不计在内。',
  whose: '按此人的记录和团队',
  myself: '你自己',
  begin: '开始查看',
  bar: '你正以“{{role}}”的身份查看Kith，不能修改任何内容。',
  barWith: '你正以“{{role}}”的身份、按{{member}}的记录查看Kith，不能修改任何内容。',
  over: '已不能再以“{{role}}”的身份查看Kith：该角色或成员已不在，或者能看到的比你更多。现在是你自己的权限，仍不能修改任何内容。',
  stopped: '你只是以“{{role}}”的身份查看，不能做任何修改。',
  end: '恢复自己的身份',
}
