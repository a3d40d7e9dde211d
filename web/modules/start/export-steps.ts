import type { LocalizedText } from '../../../shared/core/metadata.ts'

/** How people take their customers out of another CRM, in four steps. */
export interface OtherSystem {
  key: string
  name: LocalizedText
  steps: readonly LocalizedText[]
}

const said = (en: string, zhHans: string, zhHant: string, fi: string): LocalizedText => ({
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  fi,
})
const named = (name: string): LocalizedText => ({ en: name })

/** The menus of these systems are called as their English or Chinese versions call them. */
export const otherSystems: readonly OtherSystem[] = [
  {
    key: 'hubspot',
    name: named('HubSpot'),
    steps: [
      said(
        'In HubSpot, open CRM and then Contacts.',
        '在 HubSpot 中打开 CRM，再打开 Contacts。',
        '在 HubSpot 中開啟 CRM，再開啟 Contacts。',
        'Avaa HubSpotissa CRM ja sitten Contacts.',
      ),
      said(
        'Above the table choose Export, CSV or XLSX, and all properties.',
        '在表格上方选择 Export，格式选 CSV 或 XLSX，并包含全部属性。',
        '在表格上方選擇 Export，格式選 CSV 或 XLSX，並包含全部屬性。',
        'Valitse taulukon yläpuolelta Export, muodoksi CSV tai XLSX ja kaikki ominaisuudet.',
      ),
      said(
        'Do the same under Companies and Deals.',
        '在 Companies 和 Deals 中重复以上操作。',
        '在 Companies 和 Deals 中重複以上操作。',
        'Tee samoin kohdissa Companies ja Deals.',
      ),
      said(
        'Download the files from the links HubSpot mails you.',
        '通过 HubSpot 邮件中的链接下载文件。',
        '透過 HubSpot 郵件中的連結下載檔案。',
        'Lataa tiedostot HubSpotin sähköpostitse lähettämistä linkeistä.',
      ),
    ],
  },
  {
    key: 'salesforce',
    name: named('Salesforce'),
    steps: [
      said(
        'In Setup, search for Data Export.',
        '在 Setup 中搜索 Data Export。',
        '在 Setup 中搜尋 Data Export。',
        'Hae Setupissa kohta Data Export.',
      ),
      said(
        'Choose Export Now and the encoding Unicode (UTF-8).',
        '选择 Export Now，编码选 Unicode（UTF-8）。',
        '選擇 Export Now，編碼選 Unicode（UTF-8）。',
        'Valitse Export Now ja merkistöksi Unicode (UTF-8).',
      ),
      said(
        'Tick Account, Contact and Opportunity, then Start Export.',
        '勾选 Account、Contact 和 Opportunity，然后 Start Export。',
        '勾選 Account、Contact 和 Opportunity，然後 Start Export。',
        'Rastita Account, Contact ja Opportunity ja valitse Start Export.',
      ),
      said(
        'Unpack the ZIP file from the mail: it holds one CSV for each.',
        '解压邮件中的 ZIP 文件，其中每类数据各有一个 CSV。',
        '解壓縮郵件中的 ZIP 檔，其中每類資料各有一個 CSV。',
        'Pura sähköpostin ZIP-tiedosto: siinä on CSV kustakin.',
      ),
    ],
  },
  {
    key: 'pipedrive',
    name: named('Pipedrive'),
    steps: [
      said(
        'In Pipedrive, open the settings and there Export data.',
        '在 Pipedrive 的设置中打开 Export data。',
        '在 Pipedrive 的設定中開啟 Export data。',
        'Avaa Pipedriven asetuksista Export data.',
      ),
      said(
        'Choose Organizations and CSV or Excel, then Export.',
        '选择 Organizations 及 CSV 或 Excel，然后 Export。',
        '選擇 Organizations 及 CSV 或 Excel，然後 Export。',
        'Valitse Organizations ja CSV tai Excel, sitten Export.',
      ),
      said(
        'Do the same for People and Deals.',
        '对 People 和 Deals 重复以上操作。',
        '對 People 和 Deals 重複以上操作。',
        'Tee samoin kohteille People ja Deals.',
      ),
      said(
        'Download the files from the list of exports.',
        '在导出列表中下载文件。',
        '在匯出清單中下載檔案。',
        'Lataa tiedostot vientien luettelosta.',
      ),
    ],
  },
  {
    key: 'espocrm',
    name: named('EspoCRM'),
    steps: [
      said(
        'In EspoCRM, open the list of Accounts.',
        '在 EspoCRM 中打开 Accounts 列表。',
        '在 EspoCRM 中開啟 Accounts 清單。',
        'Avaa EspoCRM:ssä Accounts-luettelo.',
      ),
      said(
        'Select all records, then Actions and Export.',
        '全选记录，再选择 Actions 和 Export。',
        '全選記錄，再選擇 Actions 和 Export。',
        'Valitse kaikki tietueet, sitten Actions ja Export.',
      ),
      said(
        'Choose CSV or XLSX and all fields.',
        '选择 CSV 或 XLSX 及全部字段。',
        '選擇 CSV 或 XLSX 及全部欄位。',
        'Valitse CSV tai XLSX ja kaikki kentät.',
      ),
      said(
        'Do the same for Contacts and Opportunities.',
        '对 Contacts 和 Opportunities 重复以上操作。',
        '對 Contacts 和 Opportunities 重複以上操作。',
        'Tee samoin kohteille Contacts ja Opportunities.',
      ),
    ],
  },
  {
    key: 'xiaoshouyi',
    name: said('Xiaoshouyi (销售易)', '销售易', '銷售易', 'Xiaoshouyi (销售易)'),
    steps: [
      said(
        'Sign in on a computer with a role that may export.',
        '用有导出权限的账号登录电脑端。',
        '用有匯出權限的帳號登入電腦版。',
        'Kirjaudu tietokoneella roolilla, joka saa viedä tietoja.',
      ),
      said(
        'Open the list of customers (客户) and filter to all.',
        '打开“客户”列表，筛选为全部。',
        '開啟「客户」清單，篩選為全部。',
        'Avaa asiakkaiden (客户) luettelo ja näytä kaikki.',
      ),
      said(
        'Choose Export (导出) and all fields as Excel.',
        '选择“导出”，勾选全部字段，导出为 Excel。',
        '選擇「导出」，勾選全部欄位，匯出為 Excel。',
        'Valitse vienti (导出) ja kaikki kentät Excel-muodossa.',
      ),
      said(
        'Do the same for contacts (联系人) and opportunities (销售机会).',
        '对“联系人”和“销售机会”重复以上操作。',
        '對「联系人」和「销售机会」重複以上操作。',
        'Tee samoin yhteyshenkilöille (联系人) ja mahdollisuuksille (销售机会).',
      ),
    ],
  },
  {
    key: 'fxiaoke',
    name: said('Fxiaoke (纷享销客)', '纷享销客', '紛享銷客', 'Fxiaoke (纷享销客)'),
    steps: [
      said(
        'Sign in on a computer with a role that may export.',
        '用有导出权限的账号登录网页端。',
        '用有匯出權限的帳號登入網頁版。',
        'Kirjaudu tietokoneella roolilla, joka saa viedä tietoja.',
      ),
      said(
        'Open CRM and the list of customers (客户).',
        '打开 CRM 中的“客户”列表。',
        '開啟 CRM 中的「客户」清單。',
        'Avaa CRM ja asiakkaiden (客户) luettelo.',
      ),
      said(
        'Choose Export (导出) and all fields as Excel.',
        '选择“导出”，勾选全部字段，导出为 Excel。',
        '選擇「导出」，勾選全部欄位，匯出為 Excel。',
        'Valitse vienti (导出) ja kaikki kentät Excel-muodossa.',
      ),
      said(
        'Do the same for contacts (联系人) and opportunities (商机).',
        '对“联系人”和“商机”重复以上操作。',
        '對「联系人」和「商机」重複以上操作。',
        'Tee samoin yhteyshenkilöille (联系人) ja mahdollisuuksille (商机).',
      ),
    ],
  },
]
