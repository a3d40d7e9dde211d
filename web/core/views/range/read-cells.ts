import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import type { Column } from '../columns/column.ts'
import { type FoundNames, isNamed, nameKey, splitNames } from './find-names.ts'
import type { OwnCells } from './own-cells.ts'
import type { NewValue } from './plan-cells.ts'

export interface CellReader {
  context: ValueContext
  names: FoundNames
  say: { noSuchRecord: (text: string) => string; severalRecords: (text: string) => string }
}

/** A value from a text as somebody might have typed it; records by their names. */
export function readCell(text: string, column: Column, reader: CellReader): NewValue {
  if (isNamed(column)) return readNames(text, column, reader)
  const parsed = fieldTypeOf(column.field).parseText(text, column.field, reader.context)
  return parsed.ok ? { value: parsed.value } : { problem: parsed.problem }
}

/** A value that was copied from a cell of the same kind, as it is; undefined where it is of another. */
export function readOwn(
  own: OwnCells,
  row: number,
  at: number,
  column: Column,
  reader: CellReader,
): NewValue {
  const source = own.fields[at]
  const { field } = column
  const isPlain = fieldTypeOf(field).kind(field) !== 'choice' && fieldTypeOf(field).kind(field) !== 'choices'
  const fits = source?.id === field.id || (source?.type === field.type && isPlain && !isNamed(column))
  if (!fits) return undefined
  const parsed = fieldTypeOf(field).parse(own.values[row]?.[at], field, reader.context)
  return parsed.ok ? { value: parsed.value } : { problem: parsed.problem }
}

function readNames(text: string, column: Column, { names, say }: CellReader): NewValue {
  const [object = ''] = targetNames(column.field)
  const ids: string[] = []
  for (const name of splitNames(text, column)) {
    const found = names.get(nameKey(object, name)) ?? []
    if (found.length === 0) return { why: say.noSuchRecord(name) }
    if (found.length > 1) return { why: say.severalRecords(name) }
    ids.push(found[0]!.id)
  }
  if (ids.length === 0) return { value: null }
  return { value: column.field.options.many === true ? [...new Set(ids)] : ids[0] }
}
