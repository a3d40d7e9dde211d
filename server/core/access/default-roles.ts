import type { RoleDefinition } from '../../../shared/core/access.ts'
import { type Language, type LocalizedText, localized } from '../../../shared/core/metadata.ts'
import type { ServerModule } from '../module.ts'
import { full, reads } from './permission-lines.ts'

/** Made for everyone: the people of the workspace. Modules add lines for their own objects. */
const background = { member: reads, team: reads }

type DefaultRole = Omit<RoleDefinition, 'name' | 'description'> & {
  name: LocalizedText
  description: LocalizedText
}

const administrator: DefaultRole = {
  key: 'administrator',
  name: { en: 'Administrator', 'zh-Hans': '管理员', 'zh-Hant': '管理員', fi: 'Pääkäyttäjä' },
  description: {
    en: 'May everything, always.',
    'zh-Hans': '始终拥有全部权限。',
    'zh-Hant': '始終擁有全部權限。',
    fi: 'Saa tehdä kaiken, aina.',
  },
  administrator: true,
  defaults: full,
  objects: {},
  permissions: [],
}

const manager: DefaultRole = {
  key: 'manager',
  name: { en: 'Manager', 'zh-Hans': '主管', 'zh-Hant': '主管', fi: 'Esihenkilö' },
  description: {
    en: 'Leads a team: sees all customers, and the deals of the team and the teams below.',
    'zh-Hans': '带领团队：可看全部客户，以及本团队和下级团队的商机。',
    'zh-Hant': '帶領團隊：可看全部客戶，以及本團隊和下級團隊的商機。',
    fi: 'Johtaa tiimiä: näkee kaikki asiakkaat sekä oman tiimin ja alatiimien kaupat.',
  },
  defaults: { create: true, read: 'all', update: 'team', delete: 'team' },
  objects: {
    ...background,
    note: { create: true, read: 'all', update: 'own', delete: 'own' },
  },
  permissions: ['records.import', 'records.export', 'operations.undo', 'views.share'],
}

const salesperson: DefaultRole = {
  key: 'salesperson',
  name: { en: 'Salesperson', 'zh-Hans': '销售', 'zh-Hant': '業務', fi: 'Myyjä' },
  description: {
    en: 'Sells: sees all customers and changes their own; sees own deals only.',
    'zh-Hans': '负责销售：可看全部客户，只能修改自己的；只看自己的商机。',
    'zh-Hant': '負責銷售：可看全部客戶，只能修改自己的；只看自己的商機。',
    fi: 'Myy: näkee kaikki asiakkaat ja muuttaa omiaan, näkee vain omat kaupat.',
  },
  defaults: { create: true, read: 'all', update: 'own', delete: 'own' },
  objects: background,
  permissions: ['records.import'],
}

const readOnly: DefaultRole = {
  key: 'readOnly',
  name: { en: 'Read only', 'zh-Hans': '只读', 'zh-Hant': '唯讀', fi: 'Vain luku' },
  description: {
    en: 'Sees everything and changes nothing.',
    'zh-Hans': '可看全部内容，不能修改。',
    'zh-Hant': '可看全部內容，不能修改。',
    fi: 'Näkee kaiken, ei muuta mitään.',
  },
  defaults: reads,
  objects: {},
  permissions: [],
}

/**
 * The roles a new workspace starts with, named in its language, with what modules say of their objects. They may be changed and removed like any
 * other, but for the administrator's.
 */
export function defaultRoles(language: Language, modules: readonly ServerModule[]): RoleDefinition[] {
  return [administrator, manager, salesperson, readOnly].map((role) => ({
    ...role,
    objects: Object.assign({ ...role.objects }, ...modules.map((module) => module.roleLines?.[role.key])),
    name: localized(role.name, language),
    description: localized(role.description, language),
  }))
}
