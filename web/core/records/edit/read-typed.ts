import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { traitsOf } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { useValueContext } from '../../fields/value-context.ts'

interface Place {
  field: FieldDefinition
  /** What stands there. */
  old: unknown
  context: ReturnType<typeof useValueContext>
}

/**
 * What a text is as a value of a field; where nothing can be read from it, the old value and why. null where one
 * chooses from a list: there it is what to look for.
 */
export function readTyped(text: string, { field, old, context }: Place) {
  if (isChosen(field)) return null
  const type = fieldTypeOf(field)
  const typed = type.parseText(text, field, context)
  if (!typed.ok) return { value: old, unread: typed.problem, differs: false }
  return { value: typed.value, unread: null, differs: !type.equals(typed.value, old) }
}

const chosen: ReadonlySet<string> = new Set(['choice', 'pointer', 'boolean', 'file'])

export function isChosen(field: FieldDefinition): boolean {
  return chosen.has(traitsOf(field).group)
}
