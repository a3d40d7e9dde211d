import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  stages: '阶段',
  moveTo: '移到阶段',
  stalled: '停滞{{days}}天',
  stalledAtLeast: '停滞至少{{days}}天',
  noNextStep: '无下一步',
  weighted: '加权（{{percent}}）',
  sinceUnknown: '停留时间未知',
  sinceUnknownWhy: '文件中没有进入此阶段的时间，因此从导入日{{day}}算起。',
  dayIn: '第{{day}}天',
  dayOf: '第{{day}}天，一般{{usual}}天',
  stoodDays: '{{days}}天',
  lostAfter: '在此输单，{{days}}天',
  toEnter: '进入“{{stage}}”需要',
  checkOpen: '，未完成',
  checkDone: '，已完成',
  moveToStage: '移到“{{stage}}”',
}
