import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { type SystemField, systemField as sharedSystemField } from '../../../shared/core/system-field.ts'
import { type PlainKeyOf, useTexts } from '../../platform/i18n/texts.ts'
import { pathTexts } from './path-texts.ts'

/** The system properties people may see as columns and filter by. */
export const shownSystemFields = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy'] as const

/** A system property as a field of its type, so that lists treat it like any other. */
export function systemField(name: SystemField): FieldDefinition {
  const known = sharedSystemField(name)
  // An id is read and compared as it stands.
  const type = name === 'id' ? 'text' : known.type
  const options = type === 'member' ? { targets: ['member'] } : {}
  return { ...known, id: name, type, column: name, options, required: false }
}

const labels: Partial<Record<SystemField, PlainKeyOf<typeof pathTexts>>> = {
  title: 'columnName',
  createdAt: 'columnCreatedAt',
  createdBy: 'columnCreatedBy',
  updatedAt: 'columnUpdatedAt',
  updatedBy: 'columnUpdatedBy',
}

/** What a system property is called in the reader's language. */
export function useSystemFieldLabel(): (name: SystemField) => string {
  const t = useTexts(pathTexts)
  return (name) => {
    const key = labels[name]
    return key === undefined ? name : t(key)
  }
}
