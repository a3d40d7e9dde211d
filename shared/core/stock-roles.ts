import type { LocalizedText } from './metadata.ts'

/** What the roles are called that a workspace starts with, and what they are for. */
export const stockRoles = {
  administrator: {
    name: { en: 'Administrator', 'zh-Hans': '管理员', 'zh-Hant': '管理員', fi: 'Pääkäyttäjä' },
    description: {
      en: 'Can do everything.',
      'zh-Hans': '可以执行所有操作。',
      'zh-Hant': '可以執行所有操作。',
      fi: 'Saa tehdä kaiken.',
    },
  },
  manager: {
    name: { en: 'Manager', 'zh-Hans': '主管', 'zh-Hant': '主管', fi: 'Esihenkilö' },
    description: {
      en: 'Leads a team: sees all customers, and the deals of the team and the teams below.',
      'zh-Hans': '带领团队：可看全部客户，以及本团队和下级团队的商机。',
      'zh-Hant': '帶領團隊：可看全部客戶，以及本團隊和下級團隊的商機。',
      fi: 'Johtaa tiimiä: näkee kaikki asiakkaat sekä oman tiimin ja alatiimien kaupat.',
    },
  },
  salesperson: {
    name: { en: 'Salesperson', 'zh-Hans': '销售', 'zh-Hant': '業務', fi: 'Myyjä' },
    description: {
      en: 'Sells: sees all customers and changes their own; sees own deals only.',
      'zh-Hans': '负责销售：可看全部客户，只能修改自己的；只看自己的商机。',
      'zh-Hant': '負責銷售：可看全部客戶，只能修改自己的；只看自己的商機。',
      fi: 'Myy: näkee kaikki asiakkaat ja muuttaa omiaan, näkee vain omat kaupat.',
    },
  },
  service: {
    name: { en: 'Customer service', 'zh-Hans': '客户服务', 'zh-Hant': '客戶服務', fi: 'Asiakaspalvelu' },
    description: {
      en: 'Looks after customers: sees and changes all of them, and sees all deals without changing any.',
      'zh-Hans': '服务客户：可查看和修改全部客户，可查看全部商机，但不能修改。',
      'zh-Hant': '服務客戶：可檢視和修改全部客戶，可檢視全部商機，但不能修改。',
      fi: 'Palvelee asiakkaita: näkee kaikki asiakkaat ja muuttaa niitä, näkee kaikki kaupat muuttamatta niitä.',
    },
  },
  readOnly: {
    name: { en: 'Read only', 'zh-Hans': '只读', 'zh-Hant': '唯讀', fi: 'Vain luku' },
    description: {
      en: 'Sees everything and changes nothing.',
      'zh-Hans': '可看全部内容，不能修改。',
      'zh-Hant': '可看全部內容，不能修改。',
      fi: 'Näkee kaiken, ei muuta mitään.',
    },
  },
} as const satisfies Record<string, { name: LocalizedText; description: LocalizedText }>

/** All of these texts. */
export const stockRoleTexts: readonly LocalizedText[] = Object.values(stockRoles).flatMap((role) => [
  role.name,
  role.description,
])
