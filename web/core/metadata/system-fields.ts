import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import type { FieldDefinition, SystemField } from '../../../shared/core/metadata.ts'
import { type PlainKeyOf, useTexts } from '../../platform/i18n/texts.ts'
import { fieldTexts } from '../fields/field-texts.ts'

/** The system properties people may see as columns and filter by. */
export const shownSystemFields = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy'] as const

const types: Record<SystemField, FieldTypeName> = {
  id: 'text',
  title: 'text',
  version: 'number',
  createdAt: 'dateTime',
  createdBy: 'member',
  updatedAt: 'dateTime',
  updatedBy: 'member',
  deletedAt: 'dateTime',
}

/** A system property as a field of its type, so that lists treat it like any other. */
export function systemField(name: SystemField): FieldDefinition {
  const options = types[name] === 'member' ? { targets: ['member'] } : {}
  return { id: name, name, label: { en: name }, type: types[name], column: name, options, readOnly: true }
}

const labels: Partial<Record<SystemField, PlainKeyOf<typeof fieldTexts>>> = {
  title: 'columnName',
  createdAt: 'columnCreatedAt',
  createdBy: 'columnCreatedBy',
  updatedAt: 'columnUpdatedAt',
  updatedBy: 'columnUpdatedBy',
}

/** What a system property is called in the reader's language. */
export function useSystemFieldLabel(): (name: SystemField) => string {
  const t = useTexts(fieldTexts)
  return (name) => {
    const key = labels[name]
    return key === undefined ? name : t(key)
  }
}
