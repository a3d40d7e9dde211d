import type { FieldTypeName } from './fields/field-type.ts'
import type { FieldDefinition, LocalizedText, SystemField } from './metadata.ts'

const labels: Readonly<Record<SystemField, LocalizedText>> = {
  id: { en: 'Id', 'zh-Hans': '编号', 'zh-Hant': '編號', fi: 'Tunnus' },
  title: { en: 'Title', 'zh-Hans': '标题', 'zh-Hant': '標題', fi: 'Otsikko' },
  createdAt: { en: 'Created', 'zh-Hans': '创建时间', 'zh-Hant': '建立時間', fi: 'Luotu' },
  createdBy: { en: 'Created by', 'zh-Hans': '创建人', 'zh-Hant': '建立者', fi: 'Luonut' },
  updatedAt: { en: 'Changed', 'zh-Hans': '修改时间', 'zh-Hant': '修改時間', fi: 'Muokattu' },
  updatedBy: { en: 'Changed by', 'zh-Hans': '修改人', 'zh-Hant': '修改者', fi: 'Muokannut' },
  deletedAt: { en: 'Deleted', 'zh-Hans': '删除时间', 'zh-Hant': '刪除時間', fi: 'Poistettu' },
  version: { en: 'Version', 'zh-Hans': '版本', 'zh-Hant': '版本', fi: 'Versio' },
}
const types: Readonly<Record<SystemField, FieldTypeName>> = {
  id: 'reference',
  title: 'text',
  createdAt: 'dateTime',
  createdBy: 'member',
  updatedAt: 'dateTime',
  updatedBy: 'member',
  deletedAt: 'dateTime',
  version: 'number',
}
const columns: Readonly<Record<SystemField, string>> = {
  id: 'id',
  title: 'title',
  createdAt: 'created_at',
  createdBy: 'created_by',
  updatedAt: 'updated_at',
  updatedBy: 'updated_by',
  deletedAt: 'deleted_at',
  version: 'version',
}
const neverBlank: ReadonlySet<SystemField> = new Set(['id', 'title', 'createdAt', 'updatedAt', 'version'])
const fields = new Map((Object.keys(types) as SystemField[]).map((name) => [name as string, makeField(name)]))

/** A property every record has, as a field: filters, sorts and groups need no case of their own for it. */
export function systemField(name: SystemField): FieldDefinition {
  return fields.get(name)!
}

/** The same by any name; undefined for names that are not a system property's. */
export function findSystemField(name: string): FieldDefinition | undefined {
  return fields.get(name)
}

function makeField(name: SystemField): FieldDefinition {
  return {
    id: `system.${name}`,
    name,
    label: labels[name],
    type: types[name],
    column: columns[name],
    options: {},
    required: neverBlank.has(name),
    readOnly: true,
    standard: true,
  }
}
