import { type Formula, formulasInOrder } from '../../../shared/core/expressions/formulas.ts'
import type { ValueContext } from '../../../shared/core/fields/field-type.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import type { FieldColumns } from './table-shape.ts'

/** The formulas among some fields of an object. */
export function formulasAmong(
  object: ObjectDefinition,
  fields: readonly Pick<FieldColumns, 'field'>[],
): readonly Formula[] {
  if (!fields.some(({ field }) => field.type === 'formula')) return []
  const asked = new Set(fields.map(({ field }) => field.id))
  return formulasInOrder(object).filter(({ field }) => asked.has(field.id))
}

/**
 * Which formulas give nothing for a record though the values they need are there, and why: a property of the record
 * where there are formulas at all. The record has the values they read.
 */
export function failedFormulas(
  formulas: readonly Formula[],
  record: RecordValues,
  context: ValueContext,
): Pick<RecordValues, 'failedFormulas'> {
  if (formulas.length === 0) return {}
  const failed = formulas.flatMap(({ field, failure }) => {
    const why = (record[field.name] ?? null) === null ? failure(record, context) : null
    return why ? [[field.name, why] as const] : []
  })
  return { failedFormulas: Object.fromEntries(failed) }
}
