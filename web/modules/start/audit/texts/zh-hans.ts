import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  templateApplied: '套用了模板“{{name}}”',
  templateTakenBack: '撤回了模板“{{name}}”',
  templateDeclined: '选择了不用模板开始',
}
