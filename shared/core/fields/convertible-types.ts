import { type FieldTypeName, fieldTypeNames } from './field-type.ts'
import { traitsOf } from './traits.ts'

/** Can values of one type be read as another? Also between shapes of the same type (one and many). */
export function canConvert(from: FieldTypeName, to: FieldTypeName): boolean {
  const [left, taken] = [traitsOf({ type: from }).converts, traitsOf({ type: to }).converts]
  if (from === to) return taken === undefined || taken === 'within'
  return left !== 'never' && taken === undefined
}

/** The types a field of this type may be changed to. */
export function convertibleTypes(from: FieldTypeName): FieldTypeName[] {
  return fieldTypeNames.filter((to) => to !== from && canConvert(from, to))
}
