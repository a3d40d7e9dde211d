import { htmlText } from '../../../../shared/core/fields/html-text.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { QueuedCreations } from './queued-creations.ts'

type Values = Readonly<Record<string, unknown>>

/** The values of the records that are to be made. */
export function createdValues({ items }: QueuedCreations): Values[] {
  return items.flatMap((item) => (item.action === 'create' ? [item.values] : []))
}

/** What a new record will be called, as far as what was written says it; '' where it says nothing. */
export function nameOfNew(object: ObjectDefinition | undefined, values: Values): string {
  if (typeof values.body === 'string') return htmlText(values.body)
  const title = values[object?.titleField ?? '']
  return typeof title === 'string' ? title : ''
}
