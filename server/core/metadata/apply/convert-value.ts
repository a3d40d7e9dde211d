import type { Parsed, ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { traitsOf } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, isLinked } from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects, isReference, targetNames } from '../../../../shared/core/references.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { safeValue } from '../../fields/safe-value.ts'

/** One field's old and new definition, with what reading a value takes. */
interface Conversion {
  from: FieldDefinition
  to: FieldDefinition
  context: ValueContext
  /** Titles of referenced records by id, for references that become text. */
  titles: ReadonlyMap<string, string>
}

/** The value a field's old value becomes under its new definition, or why it becomes none. */
export function convertValue(value: unknown, conversion: Conversion): Parsed<unknown> {
  if (value === null || value === undefined) return { ok: true, value: null }
  const { from, to, context } = conversion
  if (isReference(from) && isReference(to))
    return { ok: true, value: convertReference(value as ReferenceValue, from, to) }
  const type = fieldTypeOf(to)
  const readings = textsOf(value, conversion).map((text) => type.parseText(text, to, context))
  const read = readings.find((parsed) => parsed.ok)
  return read === undefined ? readings[0]! : { ok: true, value: safeValue(to, read.value) }
}

/** The texts a value may be read back from: as people see it where the new type is text, else as files carry it. */
function textsOf(value: unknown, { from, to, context, titles }: Conversion): string[] {
  if (isReference(from)) return [namesOf(value as ReferenceValue, titles)]
  if (from.type === 'dateTime' && to.type === 'date')
    return [localDate(new Date(String(value)), context.timeZone)]
  const type = fieldTypeOf(from)
  const [shown, plain] = [type.format(value, from, context), type.formatPlain(value, from)]
  const isShown = traitsOf(from).isCoded === true
  return isShown && fieldTypeOf(to).kind(to) === 'text' ? [shown] : [plain, shown]
}

function namesOf(value: ReferenceValue, titles: ReadonlyMap<string, string>): string {
  return listOf(value)
    .map((target) => titles.get(idOf(target)) ?? '')
    .filter((title) => title !== '')
    .join(', ')
}

/** One and several, one object and several: the records pointed at stay the same; of several the first is kept. */
function convertReference(
  value: ReferenceValue,
  from: FieldDefinition,
  to: FieldDefinition,
): ReferenceValue | null {
  const targets = listOf(value).map((target) => {
    if (!holdsSeveralObjects(to)) return idOf(target)
    return typeof target === 'string' ? { object: targetNames(from)[0]!, id: target } : target
  })
  if (isLinked(to)) return targets as ReferenceValue
  return targets[0] ?? null
}

function listOf(value: ReferenceValue) {
  return Array.isArray(value) ? value : [value]
}

function idOf(target: string | { id: string }): string {
  return typeof target === 'string' ? target : target.id
}
