import { htmlText } from '../../../../shared/core/fields/html-text.ts'
import type { PersonName } from '../../../../shared/core/fields/person-name.ts'
import { nameText } from '../../../../shared/core/fields/shown/person-name.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { QueuedCreations } from './queued-creations.ts'

type Values = Readonly<Record<string, unknown>>

/** The values of the records that are to be made. */
export function createdValues({ items }: QueuedCreations): Values[] {
  return items.flatMap((item) => (item.action === 'create' ? [item.values] : []))
}

/** What a new record will be called, as far as what was written says it; '' where it says nothing. */
export function nameOfNew(object: ObjectDefinition | undefined, values: Values): string {
  if (typeof values.body === 'string') return htmlText(values.body)
  const field = object && findField(object, object.titleField)
  const title = field && values[field.name]
  if (!field || title === undefined || title === null) return ''
  if (typeof title === 'string') return title
  // Values of these fields are names.
  return field.type === 'personName' ? nameText(title as PersonName) : ''
}
