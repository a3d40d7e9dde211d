import { localized } from '../../../../shared/core/metadata.ts'
import type { CountedNouns } from './counted-nouns.ts'
import { measureWords } from './measure-words.ts'

const measureOf = measureWords(
  {
    家: '公司 企業 供應商 經銷商 代理商 門市 醫院 銀行 機構 夥伴 競爭對手',
    位: '聯絡人 客戶 成員 員工 醫師 病患 應徵者 捐款人 學員 業主 人員 負責人 租戶 會員',
    個: '團隊 檔案 專案 工程專案 科別 帳戶 階段 流程 銷售流程 樣品 地址 部門 倉庫 管道 目標 案例',
    項: '產品 任務 任職 待辦 服務項目 需求 專利',
    筆: '商機 訂單 交易 付款 收款 捐款 採購 費用 貸款 退款 貨運',
    份: '合約 報價 報價單 協議 保單 文件 提案 方案 標書 問卷 履歷 訂閱',
    張: '許可證 發票 工單 名片 單據 優惠券 憑證',
    台: '設備 機器 儀器 泵浦 機組 伺服器',
    輛: '車 車輛 汽車',
    則: '備註',
    次: '帶看 拜訪 會議 活動 募款活動 通話 電話 培訓 維修 服務 巡檢',
  },
  '筆',
)

/** "10家公司". */
export const countedNouns: CountedNouns = {
  counted: (number, isOne, one, many) => {
    const noun = localized(isOne ? one : many, 'zh-Hant')
    return `${number}${measureOf(noun)}${noun}`
  },
  ofNone: (_one, many) => localized(many, 'zh-Hant'),
}
