import { type FieldTypeName, fieldTypeNames } from './field-type.ts'

// Their values are made by the product or live elsewhere; there is nothing to read from another type's text.
const neverFrom: ReadonlySet<FieldTypeName> = new Set(['formula', 'rollUp', 'file'])
const neverTo: ReadonlySet<FieldTypeName> = new Set(['formula', 'rollUp', 'file', 'autoNumber'])
const ofRecords: ReadonlySet<FieldTypeName> = new Set(['reference', 'member'])

/** Can values of one type be read as another? Also between shapes of the same type (one and many). */
export function canConvert(from: FieldTypeName, to: FieldTypeName): boolean {
  if (from === to) return !neverTo.has(to)
  if (neverFrom.has(from) || neverTo.has(to)) return false
  // A text is no record's id: linking by name is what an import does.
  return !ofRecords.has(to)
}

/** The types a field of this type may be changed to. */
export function convertibleTypes(from: FieldTypeName): FieldTypeName[] {
  return fieldTypeNames.filter((to) => to !== from && canConvert(from, to))
}
