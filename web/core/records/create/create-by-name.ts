import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { findField } from '../../../../shared/core/metadata.ts'
import type { RelatedRecord } from '../../../../shared/core/records.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useObjects } from '../../metadata/metadata.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { createRecord } from '../record-requests.ts'

/**
 * Makes a record that has only a name, for the reference field whose target was not found. null when
 * the field points at several objects, or the member may not create there.
 */
export function useCreateByName(
  targets: readonly string[],
): ((name: string) => Promise<RelatedRecord>) | null {
  const context = useValueContext()
  const access = useObjectAccess()
  const object = useObjects().find((candidate) => candidate.name === targets[0])
  const title = object && findField(object, object.titleField)
  if (targets.length !== 1 || !object || !title || object.hidden || !access(object.id).create) return null
  return async (name) => {
    const parsed = fieldTypeOf(title).parseText(name, title, context)
    const value = parsed.ok ? parsed.value : name
    const { record } = await createRecord(object.name, { [title.name]: value })
    return { id: record.id, object: object.name, title: record.title }
  }
}
