import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'settings.logo-type': '標誌必須是PNG、JPEG、WebP或SVG檔案，請選擇其中一種。',
  'settings.logo-broken': '圖片已損毀，請重新儲存後再試。',
  'settings.logo-unsafe':
    '圖形中含有指令碼、「use」引用、濾鏡、動畫、巢狀的遮罩或圖樣，或外部內容。請匯出為一般SVG，或使用PNG。',
  'settings.logo-too-large': '標誌最大{{kilobytes}} KB，每邊最多{{pixels}}像素，請縮小後再試。',
  'settings.sorted-already': '清單已按此順序排列，請選擇其他語言。',
  'settings.sorting-under-way': '清單正在重新排序，請等待完成。',
  'settings.no-logo': '該標誌已不存在。',
  'settings.currency-in-use': '工作區已有金額，本位幣不能再改。可在旁邊新增其他貨幣。',
  'settings.rate-not-found': '此匯率已被刪除。',
  'settings.rate-of-own-currency': '本位幣不需要匯率',
  'settings.not-a-rate-file': '這不是匯率檔案。標題列要有date、currency和rate，或date加每種貨幣一欄。',
  'workspaces.not-the-first': '此伺服器已有工作區。請登入，或請管理員邀請你。',
  'workspaces.not-found': '你不在這個工作區裡。',
}
