import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { isReference } from '../../../../shared/core/references.ts'

/**
 * Would a reader see no difference between two values of a field? Records of one name are two all the same, and a text
 * that is not there says nothing.
 */
export function readsSame(
  field: FieldDefinition,
  [before, after]: readonly [unknown, unknown],
  context: ValueContext,
): boolean {
  const [was, is] = [before ?? null, after ?? null]
  if (was === null || is === null) return was === is
  const shown = resultField(field)
  const type = shownTypeOf(shown)
  if (type.equals(was, is)) return true
  if (isReference(shown)) return false
  const text = type.format(was, shown, context)
  return text !== '' && text === type.format(is, shown, context)
}
