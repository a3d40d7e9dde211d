import { compileExpression } from '../../../../shared/core/expressions/compile-expression.ts'
import {
  type FieldDefinition,
  findField,
  type Metadata,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { conditionsIn } from './conditions-in.ts'
import { metadataProblem } from './metadata-problems.ts'

interface Place {
  object: ObjectDefinition
  field: FieldDefinition
}

/**
 * A roll-up may not be computed from itself by way of other roll-ups and formulas, over as many objects as it
 * takes. Looks at the given computed fields of an object; `metadata` has the object as it is to be. Circles of
 * formulas alone are found where formulas are checked.
 */
export function checkCircles(
  object: ObjectDefinition,
  fields: readonly FieldDefinition[],
  metadata: Metadata,
): ErrorDetail[] {
  return fields.flatMap((field) => {
    const circle = circleFrom({ object, field }, metadata)
    if (circle === null || !circle.some((place) => place.field.type === 'rollUp')) return []
    const path = circle.map((place) => `${place.object.name}.${place.field.name}`).join(' ← ')
    const at = field.type === 'rollUp' ? 'rollUp' : 'expression'
    return [metadataProblem(`fields.${field.name}.options.${at}`, 'metadata.cycle', { path })]
  })
}

/** The way from a field over what it reads back to itself, or null. */
function circleFrom(start: Place, metadata: Metadata): Place[] | null {
  const seen = new Set<string>()
  const follow = (place: Place, way: Place[]): Place[] | null => {
    for (const read of readsOf(place, metadata)) {
      if (read.field.id === start.field.id) return [...way, place, read]
      if (seen.has(read.field.id)) continue
      seen.add(read.field.id)
      const found = follow(read, [...way, place])
      if (found !== null) return found
    }
    return null
  }
  return follow(start, [])
}

/** The fields a computed field is computed from; none for one that is written. */
function readsOf({ object, field }: Place, metadata: Metadata): Place[] {
  const { rollUp, expression } = field.options
  if (field.type === 'formula') {
    const compiled = compileExpression(expression ?? '', object, { allowsNow: false })
    return compiled.ok ? placesOf(object, compiled.expression.fields) : []
  }
  const child = field.type === 'rollUp' ? metadata.objects.get(rollUp?.object ?? '') : undefined
  if (!rollUp || !child) return []
  const asked = rollUp.filter === undefined ? [] : conditionsIn(rollUp.filter).map((one) => one.field)
  const measured = rollUp.function === 'count' || rollUp.field === undefined ? [] : [rollUp.field]
  return placesOf(
    child,
    [...measured, ...asked].map((path) => path.split('.')[0]!),
  )
}

function placesOf(object: ObjectDefinition, names: readonly string[]): Place[] {
  return names.flatMap((name) => {
    const field = findField(object, name)
    return field === undefined ? [] : [{ object, field }]
  })
}
