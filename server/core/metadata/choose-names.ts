import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { serverFieldTypes } from '../fields/index.ts'
import { systemColumns } from '../fields/system-columns.ts'

const nameLimit = 40

/**
 * The column prefix of a new field or of a field's new type: its name in snake_case, with a number when
 * that is or was taken in the object. Never one that a purged field had, because an outdated statement
 * would find its values under the old meaning.
 */
export function chooseColumn(object: ObjectDefinition, field: Omit<FieldDefinition, 'column'>): string {
  const taken = new Set([...systemColumns.map((column) => column.name), ...everyColumn(object)])
  const type = serverFieldTypes[field.type]
  const isFree = (column: string) =>
    !taken.has(column) && type.columns({ ...field, column }).every(({ name }) => !taken.has(name))
  return firstFree(snakeCase(field.name), isFree)
}

/**
 * The table of a new custom object. It carries the object's random id, so that it is never used again and
 * never meets a table the product adds later.
 */
export function chooseTable(name: string, id: string): string {
  return `${snakeCase(name).slice(0, nameLimit - id.length - 1)}_${id}`
}

/** 'closedOn' as 'closed_on'. */
export function snakeCase(name: string): string {
  return name.replace(/(?<!^)[A-Z]+/g, (capitals) => `_${capitals}`).toLowerCase()
}

/** Columns of all fields, binned ones too, and those that ever were. */
function everyColumn(object: ObjectDefinition): string[] {
  const own = object.fields.flatMap((field) => [
    field.column,
    ...serverFieldTypes[field.type].columns(field).map((column) => column.name),
    ...(field.formerColumns ?? []),
  ])
  return [...own, ...(object.retiredColumns ?? [])]
}

function firstFree(wanted: string, isFree: (name: string) => boolean): string {
  const head = wanted.slice(0, nameLimit)
  if (isFree(head)) return head
  for (let number = 2; ; number++) {
    const suffix = `_${number}`
    const candidate = wanted.slice(0, nameLimit - suffix.length) + suffix
    if (isFree(candidate)) return candidate
  }
}
