import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  seeAs: '以此角色檢視',
  title: '以「{{role}}」的身分檢視Kith',
  why: '選單、清單、記錄和欄位都是伺服器給予該角色的內容。檢視期間不能做任何修改，稽核記錄會記下你看過。',
  notSaved: '角色中尚未儲存的修改不計在內。',
  whose: '依此人的記錄和團隊',
  myself: '你自己',
  begin: '開始檢視',
  bar: '你正以「{{role}}」的身分檢視Kith，不能修改任何內容。',
  barWith: '你正以「{{role}}」的身分、依{{member}}的記錄檢視Kith，不能修改任何內容。',
  over: '已不能再以「{{role}}」的身分檢視Kith：該角色或成員已不在，或者能看到的比你更多。現在是你自己的權限，仍不能修改任何內容。',
  stopped: '你只是以「{{role}}」的身分檢視，不能做任何修改。',
  end: '恢復自己的身分',
}
