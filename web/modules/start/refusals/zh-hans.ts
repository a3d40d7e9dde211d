import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'start.no-template': '没有这个模板。请从列表中选择。',
  'start.not-applied': '这里没有使用该模板，无需撤回。',
  'start.template-in-use': '以下内容正在使用：{{names}}。请先移除示例数据或你在其中录入的内容。',
  'start.sample-there': '这里已有示例数据。请先移除，再重新生成。',
  'start.no-sample': '这里没有示例数据，无需移除。',
}
