import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'start.no-template': '沒有這個範本。請從清單中選擇。',
  'start.not-applied': '這裡沒有套用該範本，無需撤回。',
  'start.template-in-use': '以下內容正在使用：{{names}}。請先移除範例資料或你在其中輸入的內容。',
  'start.sample-there': '這裡已有範例資料。請先移除，再重新產生。',
  'start.no-sample': '這裡沒有範例資料，無需移除。',
}
