import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  templateApplied: '套用了範本「{{name}}」',
  templateTakenBack: '撤回了範本「{{name}}」',
  templateDeclined: '選擇了不用範本開始',
}
