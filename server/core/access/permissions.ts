import type { LocalizedText } from '../../../shared/core/metadata.ts'
import type { Permissions } from '../../../shared/platform/registry.ts'
import type { ServerModule } from '../module.ts'

export interface PermissionLabel {
  key: string
  label: LocalizedText
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

/** Verbs of the core, as the roles page names them. */
const labels: Record<CorePermission & keyof Permissions, LocalizedText> = {
  'records.import': {
    en: 'Import records',
    'zh-Hans': '导入记录',
    'zh-Hant': '匯入記錄',
    fi: 'Tuoda tietueita',
  },
  'records.export': {
    en: 'Export records',
    'zh-Hans': '导出记录',
    'zh-Hant': '匯出記錄',
    fi: 'Viedä tietueita',
  },
  'records.purge': {
    en: 'Delete records for good',
    'zh-Hans': '彻底删除记录',
    'zh-Hant': '永久刪除記錄',
    fi: 'Poistaa tietueita pysyvästi',
  },
  'operations.undo': {
    en: 'Undo what others did',
    'zh-Hans': '撤销他人的操作',
    'zh-Hant': '復原他人的操作',
    fi: 'Kumota muiden tekemää',
  },
  'views.share': { en: 'Share views', 'zh-Hans': '共享视图', 'zh-Hant': '共用檢視', fi: 'Jakaa näkymiä' },
  'audit.read': {
    en: 'Read the audit log',
    'zh-Hans': '查看审计日志',
    'zh-Hant': '檢視稽核記錄',
    fi: 'Lukea tapahtumalokia',
  },
  'members.manage': {
    en: 'Manage members, teams and roles',
    'zh-Hans': '管理成员、团队和角色',
    'zh-Hant': '管理成員、團隊和角色',
    fi: 'Hallita jäseniä, tiimejä ja rooleja',
  },
  'metadata.manage': {
    en: 'Change objects, fields and layouts',
    'zh-Hans': '修改对象、字段和布局',
    'zh-Hant': '修改物件、欄位和版面',
    fi: 'Muuttaa kohteita, kenttiä ja asetteluja',
  },
  'settings.manage': {
    en: 'Change workspace settings and rates',
    'zh-Hans': '修改工作区设置和汇率',
    'zh-Hant': '修改工作區設定和匯率',
    fi: 'Muuttaa työtilan asetuksia ja kursseja',
  },
}

/** Every verb a role may hold here, the core's before the modules'. */
export function permissionsOf(modules: readonly ServerModule[]): PermissionLabel[] {
  const core = Object.entries(labels).map(([key, label]) => ({ key, label }))
  return [...core, ...modules.flatMap((module) => module.permissions ?? [])]
}
