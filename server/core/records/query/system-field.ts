import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import type { FieldDefinition, SystemField } from '../../../../shared/core/metadata.ts'
import { systemColumnOf } from '../table-shape.ts'

const typeOfSystem: Record<SystemField, FieldTypeName> = {
  id: 'reference',
  title: 'text',
  version: 'number',
  createdAt: 'dateTime',
  createdBy: 'member',
  updatedAt: 'dateTime',
  updatedBy: 'member',
  deletedAt: 'dateTime',
}

/** A system property as a field of its type, so that filters, sorting and groups treat it like any other. */
export function systemField(name: SystemField): FieldDefinition {
  return {
    id: name,
    name,
    label: { en: name },
    type: typeOfSystem[name],
    column: systemColumnOf[name]!,
    options: {},
    // Sorting relies on it: id, title, version and the times are never blank.
    required: name !== 'deletedAt' && name !== 'createdBy' && name !== 'updatedBy',
    readOnly: true,
  }
}
