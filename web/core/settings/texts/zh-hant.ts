import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  navigation: '設定頁面',
  groupYou: '個人',
  groupWorkspace: '工作區',
  groupPeople: '人員',
  groupRecords: '記錄',
  nothing: '這裡沒有你可以設定的內容',
  nothingWhy: '「{{workspace}}」的管理員可以為你的角色增加權限。',
  searchSettings: '搜尋設定',
  noSetting: '沒有這個名稱的設定。',
  whyProfile: '你的姓名、語言、佈景主題，以及時間和數字的寫法。',
  whySecurity: '密碼、兩步驟登入，以及已登入的裝置。',
  whyApiKeys: '程式以你的身分存取所用的金鑰。',
  whyMenus: '左側選單顯示哪些內容及其順序。',
  whyViews: '所有人以分頁看到的清單：重新命名、共用、收回。',
  whyWorkspace: '名稱、標誌、顏色、時區和語言。',
  whyCurrencies: '可選的貨幣，以及各日的匯率。',
  whyCalendar: '會計年度、每週首日、工作時間和假日。',
  whyAuditLog: '何人何時透過何種途徑做了什麼，以及之前的值。',
  whyBackups: '資料最近一次備份的時間。',
  whyMembers: '邀請成員，分配角色和團隊，取消存取權。',
  whyTeams: '誰與誰同組，誰領導誰。',
  whyRoles: '各角色能看到和做什麼，以及Kith在其眼中的樣子。',
  whyObjects: '記錄的種類：欄位、關聯、規則和版面。',
}
