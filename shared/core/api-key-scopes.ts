import type { Language } from '../platform/languages.ts'

/** What a key may do of all that its member may; none named is everything. */
export const apiKeyScopes = ['read', 'write', 'import', 'export', 'manage'] as const
export type ApiKeyScope = (typeof apiKeyScopes)[number]

/** What a key with the scope can do, as people read it: in the settings and in refusals. */
export const scopeLabels: Readonly<Record<ApiKeyScope, Readonly<Record<Language, string>>>> = {
  read: { en: 'Read records', 'zh-Hans': '读取记录', 'zh-Hant': '讀取記錄', fi: 'Lukea tietueita' },
  write: { en: 'Change records', 'zh-Hans': '修改记录', 'zh-Hant': '修改記錄', fi: 'Muuttaa tietueita' },
  import: { en: 'Import', 'zh-Hans': '导入', 'zh-Hant': '匯入', fi: 'Tuoda' },
  export: { en: 'Export', 'zh-Hans': '导出', 'zh-Hant': '匯出', fi: 'Viedä' },
  manage: {
    en: 'Manage settings, members and objects',
    'zh-Hans': '管理设置、成员和对象',
    'zh-Hant': '管理設定、成員和物件',
    fi: 'Hallita asetuksia, jäseniä ja kohteita',
  },
}

export function isApiKeyScope(text: string): text is ApiKeyScope {
  return apiKeyScopes.some((scope) => scope === text)
}
