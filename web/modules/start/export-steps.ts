import type { LocalizedText } from '../../../shared/core/metadata.ts'

/** How people take their customers out of another CRM, in four steps. */
interface OtherSystem {
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

/**
 * Of these systems no more is said than holds whatever their menus are called this year: which lists there are,
 * and what to look for.
 */
function fromLists(
  key: string,
  name: LocalizedText,
  [companies, contacts, deals]: readonly [string, string, string],
): OtherSystem {
  return {
    key,
    name,
    steps: [
      said(
        `On a computer, open the list of ${companies} and let it show all of them.`,
        `在电脑上打开“${companies}”列表，并显示全部记录。`,
        `在電腦上開啟「${companies}」清單，並顯示全部記錄。`,
        `Avaa tietokoneella luettelo ${companies} ja näytä kaikki.`,
      ),
      said(
        'Look for Export above the list or in its menus. Take all columns, as CSV or Excel.',
        '在列表上方或其菜单中找到“导出”，选择全部字段，格式为CSV或Excel。',
        '在清單上方或其選單中找到「匯出」，選擇全部欄位，格式為CSV或Excel。',
        'Etsi vienti (Export) luettelon yläpuolelta tai valikoista. Ota kaikki sarakkeet CSV- tai Excel-muodossa.',
      ),
      said(
        `Do the same with ${contacts} and ${deals}.`,
        `对“${contacts}”和“${deals}”重复以上操作。`,
        `對「${contacts}」和「${deals}」重複以上操作。`,
        `Tee samoin luetteloille ${contacts} ja ${deals}.`,
      ),
      said(
        'No Export to be found? Then your role may not export: ask whoever administers it.',
        '找不到“导出”？可能是你的账号没有导出权限，请联系系统管理员。',
        '找不到「匯出」？可能是你的帳號沒有匯出權限，請聯絡系統管理者。',
        'Eikö vientiä löydy? Silloin roolisi ei saa viedä tietoja: kysy pääkäyttäjältä.',
      ),
    ],
  }
}

/** Menus are named as the makers document them; where that is not known, in plain words. */
export const otherSystems: readonly OtherSystem[] = [
  fromLists('hubspot', named('HubSpot'), ['Companies', 'Contacts', 'Deals']),
  {
    key: 'salesforce',
    name: named('Salesforce'),
    steps: [
      said(
        'In Setup, search for Data Export.',
        '在Setup中搜索Data Export。',
        '在Setup中搜尋Data Export。',
        'Hae Setupissa kohta Data Export.',
      ),
      said(
        'Choose Export Now and the encoding Unicode (UTF-8).',
        '选择Export Now，编码选Unicode（UTF-8）。',
        '選擇Export Now，編碼選Unicode（UTF-8）。',
        'Valitse Export Now ja merkistöksi Unicode (UTF-8).',
      ),
      said(
        'Tick Account, Contact and Opportunity, then Start Export.',
        '勾选Account、Contact和Opportunity，然后Start Export。',
        '勾選Account、Contact和Opportunity，然後Start Export。',
        'Rastita Account, Contact ja Opportunity ja valitse Start Export.',
      ),
      said(
        'Unpack the ZIP file from the mail: it holds one CSV for each.',
        '解压邮件中的ZIP文件，其中每类数据各有一个CSV。',
        '解壓縮郵件中的ZIP檔，其中每類資料各有一個CSV。',
        'Pura sähköpostin ZIP-tiedosto: siinä on CSV kustakin.',
      ),
    ],
  },
  fromLists('pipedrive', named('Pipedrive'), ['Organizations', 'People', 'Deals']),
  {
    key: 'espocrm',
    name: named('EspoCRM'),
    steps: [
      said(
        'In EspoCRM, open the list of Accounts.',
        '在EspoCRM中打开Accounts列表。',
        '在EspoCRM中開啟Accounts清單。',
        'Avaa EspoCRM:ssä Accounts-luettelo.',
      ),
      said(
        'Select All Results, then Actions and Export.',
        '选择Select All Results，再选择Actions和Export。',
        '選擇Select All Results，再選擇Actions和Export。',
        'Valitse Select All Results, sitten Actions ja Export.',
      ),
      said(
        'Choose CSV or XLSX and all fields.',
        '选择CSV或XLSX及全部字段。',
        '選擇CSV或XLSX及全部欄位。',
        'Valitse CSV tai XLSX ja kaikki kentät.',
      ),
      said(
        'Do the same for Contacts and Opportunities.',
        '对Contacts和Opportunities重复以上操作。',
        '對Contacts和Opportunities重複以上操作。',
        'Tee samoin kohteille Contacts ja Opportunities.',
      ),
    ],
  },
  fromLists('xiaoshouyi', said('Xiaoshouyi (销售易)', '销售易', '銷售易', 'Xiaoshouyi (销售易)'), [
    '客户',
    '联系人',
    '销售机会',
  ]),
  fromLists('fxiaoke', said('Fxiaoke (纷享销客)', '纷享销客', '紛享銷客', 'Fxiaoke (纷享销客)'), [
    '客户',
    '联系人',
    '商机',
  ]),
]
