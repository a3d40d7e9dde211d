import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useObjects } from '../../metadata/metadata.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useTypingContext } from '../value-context.ts'

/** A new record of the object a field points at, beginning with the name that was looked for. */
export interface NewByName {
  object: ObjectDefinition
  valuesOf(name: string): Record<string, unknown>
}

/**
 * How the field whose target was not found makes one. null when it points at several objects, or the member
 * may not create there.
 */
export function useNewByName(targets: readonly string[]): NewByName | null {
  const context = useTypingContext()
  const access = useObjectAccess()
  const object = useObjects().find((candidate) => candidate.name === targets[0])
  const title = object && findField(object, object.titleField)
  if (targets.length !== 1 || !object || !title || object.hidden || !access(object.id).create) return null
  return {
    object,
    valuesOf(name) {
      const parsed = fieldTypeOf(title).parseText(name, title, context)
      return { [title.name]: parsed.ok ? parsed.value : name }
    },
  }
}
