import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { AppError, type ErrorDetail } from '../../../../shared/platform/errors.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { RecordWrite } from './change.ts'

/**
 * The refusal of a change that was made for another state of the record: of another version, or with other values
 * in the fields it changes than its writer saw there (each is named). null when nothing stands in its way.
 */
export function changedMeanwhile(
  tx: Transaction,
  object: ObjectDefinition,
  write: RecordWrite,
  record: RecordValues,
): AppError | null {
  if (write.action === 'create' || write.action === 'restore') return null
  if (write.version !== undefined && write.version !== record.version) return stale(record, [])
  const details = write.action === 'update' ? othersValues(tx, object, write, record) : []
  return details.length === 0 ? null : stale(record, details)
}

type Update = Extract<RecordWrite, { action: 'update' }>

function othersValues(
  tx: Transaction,
  object: ObjectDefinition,
  { seen = {}, values }: Update,
  record: RecordValues,
): ErrorDetail[] {
  return Object.entries(seen).flatMap(([name, value]) => {
    const field = findField(object, name)
    // Of what the writer may not see nothing is told, not even whether it is as guessed.
    if (field === undefined || !tx.access.canReadField(object.id, field.id)) return []
    const is = (input: unknown) => {
      const parsed = fieldTypeOf(field).parse(input ?? null, field, tx.values)
      return parsed.ok && fieldTypeOf(field).equals(record[name] ?? null, parsed.value)
    }
    // Who wants what is there already is in nobody's way.
    return is(value) || is(values[name]) ? [] : [{ path: name, code: 'records.changed-meanwhile' }]
  })
}

function stale(record: RecordValues, details: ErrorDetail[]): AppError {
  return new AppError(
    'stale',
    'records.changed-meanwhile',
    'Someone changed this record after you opened it. Look at their change, then save again.',
    {
      details,
      params: { version: record.version, updatedBy: record.updatedBy, updatedAt: record.updatedAt },
    },
  )
}
