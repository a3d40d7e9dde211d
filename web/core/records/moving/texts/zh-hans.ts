import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  needs: '移到“{{column}}”前，请补全“{{name}}”',
  move: '移动',
  needsMany_other: '移到“{{column}}”前，请补全{{count}}张卡片',
  lacking: '只写入尚未填写的{{some}}张（共{{of}}张）',
}
