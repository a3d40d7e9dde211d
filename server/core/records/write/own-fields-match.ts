import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { partField } from '../../../../shared/core/fields/part-field.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { resolvePath } from '../../../../shared/core/resolve-path.ts'
import type { Transaction } from '../../../platform/context.ts'

/** Does a filter over the record's own fields hold? A roll-up's filter goes through no relation (metadata refuses it). */
export function ownFieldsMatch(
  tx: Transaction,
  object: ObjectDefinition,
  filter: Filter,
  record: RecordValues,
): boolean {
  if ('and' in filter) return filter.and.every((one) => ownFieldsMatch(tx, object, one, record))
  if ('or' in filter) return filter.or.some((one) => ownFieldsMatch(tx, object, one, record))
  if ('not' in filter) return !ownFieldsMatch(tx, object, filter.not, record)
  const path = resolvePath(tx.metadata, object, filter.field)
  if (typeof path === 'string' || path.steps.length > 0 || path.end.kind !== 'field') return false
  const { field, part } = path.end
  const whole = record[field.name] ?? null
  const value = part === undefined ? whole : ((whole as Record<string, unknown> | null)?.[part] ?? null)
  const read = part === undefined ? field : (partField(field, part) ?? field)
  const type = fieldTypeOf(read)
  const parsed = type.parseOperand(filter, read, tx.values)
  return parsed.ok && type.matches(value, filter.op, parsed.operand, read, tx.values)
}
