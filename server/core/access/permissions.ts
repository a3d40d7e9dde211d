import type { LocalizedText } from '../../../shared/core/metadata.ts'
import type { stockRoles } from '../../../shared/core/stock-roles.ts'
import type { Permissions } from '../../../shared/platform/registry.ts'
import type { ServerModule } from '../module.ts'

type StockRole = Exclude<keyof typeof stockRoles, 'administrator'>

/** A verb a role may hold. */
export interface Permission {
  key: keyof Permissions
  label: LocalizedText
  /** The roles of a new workspace that hold it, besides the administrator's, who holds all. */
  heldBy: readonly StockRole[]
}

type CorePermission =
  | 'metadata.manage'
  | 'members.manage'
  | 'settings.manage'
  | 'records.import'
  | 'records.export'
  | 'records.purge'
  | 'operations.undo'
  | 'views.share'
  | 'audit.read'

/** Verbs of the core, as the roles page names them, and who holds them at first. */
const corePermissions: Record<CorePermission & keyof Permissions, Omit<Permission, 'key'>> = {
  'records.import': {
    label: { en: 'Import records', 'zh-Hans': '导入记录', 'zh-Hant': '匯入記錄', fi: 'Tuoda tietueita' },
    heldBy: ['manager', 'salesperson'],
  },
  'records.export': {
    label: { en: 'Export records', 'zh-Hans': '导出记录', 'zh-Hant': '匯出記錄', fi: 'Viedä tietueita' },
    heldBy: ['manager'],
  },
  'records.purge': {
    label: {
      en: 'Remove records for good',
      'zh-Hans': '永久删除记录',
      'zh-Hant': '永久刪除記錄',
      fi: 'Poistaa tietueita lopullisesti',
    },
    heldBy: [],
  },
  'operations.undo': {
    label: {
      en: 'Undo what others did',
      'zh-Hans': '撤销他人的操作',
      'zh-Hant': '復原他人的操作',
      fi: 'Kumota muiden tekemää',
    },
    heldBy: ['manager'],
  },
  'views.share': {
    label: { en: 'Share views', 'zh-Hans': '共享视图', 'zh-Hant': '共用檢視', fi: 'Jakaa näkymiä' },
    heldBy: ['manager'],
  },
  'audit.read': {
    label: {
      en: 'Read the audit log',
      'zh-Hans': '查看审计日志',
      'zh-Hant': '檢視稽核記錄',
      fi: 'Lukea tapahtumalokia',
    },
    heldBy: [],
  },
  'members.manage': {
    label: {
      en: 'Manage members, teams and roles',
      'zh-Hans': '管理成员、团队和角色',
      'zh-Hant': '管理成員、團隊和角色',
      fi: 'Hallita jäseniä, tiimejä ja rooleja',
    },
    heldBy: [],
  },
  'metadata.manage': {
    label: {
      en: 'Change objects, fields and layouts',
      'zh-Hans': '修改对象、字段和布局',
      'zh-Hant': '修改物件、欄位和版面',
      fi: 'Muuttaa kohteita, kenttiä ja asetteluja',
    },
    heldBy: [],
  },
  'settings.manage': {
    label: {
      en: 'Change workspace settings and rates',
      'zh-Hans': '修改工作区设置和汇率',
      'zh-Hant': '修改工作區設定和匯率',
      fi: 'Muuttaa työtilan asetuksia ja kursseja',
    },
    heldBy: [],
  },
}

/** Every verb a role may hold here, the core's before the modules'. */
export function permissionsOf(modules: readonly ServerModule[]): Permission[] {
  // The keys of the table above.
  const keys = Object.keys(corePermissions) as CorePermission[]
  const core = keys.map((key) => ({ key, ...corePermissions[key] }))
  return [...core, ...modules.flatMap((module) => module.permissions ?? [])]
}
