import type { FieldTypeName } from './fields/field-type.ts'
import type { FieldDefinition, LocalizedText } from './metadata.ts'

interface SystemFieldTraits {
  label: LocalizedText
  type: FieldTypeName
  column: string
  /** Has a value in every record. */
  isNeverBlank: boolean
  /** Stays what it was when the record was made. */
  isFixed?: true
}

// The one list of what every record has besides its fields, in the order tables have it.
const traits = {
  id: {
    label: { en: 'Id', 'zh-Hans': '编号', 'zh-Hant': '編號', fi: 'Tunnus' },
    type: 'reference',
    column: 'id',
    isNeverBlank: true,
    isFixed: true,
  },
  title: {
    label: { en: 'Title', 'zh-Hans': '标题', 'zh-Hant': '標題', fi: 'Otsikko' },
    type: 'text',
    column: 'title',
    isNeverBlank: true,
  },
  version: {
    label: { en: 'Version', 'zh-Hans': '版本', 'zh-Hant': '版本', fi: 'Versio' },
    type: 'number',
    column: 'version',
    isNeverBlank: true,
  },
  createdAt: {
    label: { en: 'Created', 'zh-Hans': '创建时间', 'zh-Hant': '建立時間', fi: 'Luotu' },
    type: 'dateTime',
    column: 'created_at',
    isNeverBlank: true,
    isFixed: true,
  },
  createdBy: {
    label: { en: 'Created by', 'zh-Hans': '创建人', 'zh-Hant': '建立者', fi: 'Luonut' },
    type: 'member',
    column: 'created_by',
    isNeverBlank: false,
    isFixed: true,
  },
  updatedAt: {
    label: { en: 'Changed', 'zh-Hans': '修改时间', 'zh-Hant': '修改時間', fi: 'Muokattu' },
    type: 'dateTime',
    column: 'updated_at',
    isNeverBlank: true,
  },
  updatedBy: {
    label: { en: 'Changed by', 'zh-Hans': '修改人', 'zh-Hant': '修改者', fi: 'Muokannut' },
    type: 'member',
    column: 'updated_by',
    isNeverBlank: false,
  },
  deletedAt: {
    label: { en: 'Deleted', 'zh-Hans': '删除时间', 'zh-Hant': '刪除時間', fi: 'Poistettu' },
    type: 'dateTime',
    column: 'deleted_at',
    isNeverBlank: false,
  },
} as const satisfies Record<string, SystemFieldTraits>

export type SystemField = keyof typeof traits

/** Properties every record has besides its fields, by API name. Not available as field names. */
export const systemFields = Object.keys(traits) as readonly SystemField[]

/** What a record is sent with besides its fields, whatever those are. Written by nobody. */
export const recordProperties: ReadonlySet<string> = new Set([
  'object',
  'youMay',
  'failedFormulas',
  ...systemFields,
])

const fields = new Map(systemFields.map((name) => [name as string, makeField(name)]))

/** A property every record has, as a field: filters, sorts and groups need no case of their own for it. */
export function systemField(name: SystemField): FieldDefinition {
  return fields.get(name)!
}

/** The same by any name; undefined for names that are not a system property's. */
export function findSystemField(name: string): FieldDefinition | undefined {
  return fields.get(name)
}

/** Does it stay what it was when the record was made? */
export function isFixed(name: SystemField): boolean {
  const { isFixed }: SystemFieldTraits = traits[name]
  return isFixed === true
}

function makeField(name: SystemField): FieldDefinition {
  const { label, type, column, isNeverBlank } = traits[name]
  return {
    id: `system.${name}`,
    name,
    label,
    type,
    column,
    options: {},
    required: isNeverBlank,
    readOnly: true,
    standard: true,
  }
}
