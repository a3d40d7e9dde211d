import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  stages: '階段',
  moveTo: '移到階段',
  stalled: '停滯{{days}}天',
  stalledAtLeast: '停滯至少{{days}}天',
  noNextStep: '無下一步',
  weighted: '加權（{{percent}}）',
  sinceUnknown: '停留時間未知',
  sinceUnknownWhy: '檔案中沒有進入此階段的時間，因此從匯入日{{day}}算起。',
  dayIn: '第{{day}}天',
  dayOf: '第{{day}}天，一般{{usual}}天',
  stoodDays: '{{days}}天',
  lostAfter: '在此失單，{{days}}天',
  toEnter: '進入「{{stage}}」需要',
  checkOpen: '，未完成',
  checkDone: '，已完成',
  moveToStage: '移到「{{stage}}」',
}
