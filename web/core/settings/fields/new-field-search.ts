import { type FieldTypeName, fieldTypeNames } from '../../../../shared/core/fields/field-type.ts'

/** What the address of the page for a new field says: the type it begins with. */
export function readNewFieldSearch(raw: Record<string, unknown>): { type?: FieldTypeName } {
  const type = fieldTypeNames.find((one) => one === raw.type)
  return type === undefined ? {} : { type }
}
