import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Transaction } from '../../../platform/context.ts'

interface Around {
  tx: Transaction
  object: ObjectDefinition
  record: RecordValues
}

/** The value of a default: itself. */
export function computedDefault(value: unknown, _around: Around): unknown {
  return value
}
