import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  needs: '移到「{{column}}」前，請補全「{{name}}」',
  move: '移動',
  needsMany_other: '移到「{{column}}」前，請補全{{count}}張卡片',
  lacking: '只寫入尚未填寫的{{some}}張（共{{of}}張）',
}
