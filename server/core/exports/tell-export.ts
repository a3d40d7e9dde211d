import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Transaction } from '../../platform/context.ts'
import type { ExportQuery } from './export-records.ts'

/** Notes for the audit log that records left as a file. Emits exports.made. */
export function tellExport(
  tx: Transaction,
  object: ObjectDefinition,
  { format, filter, search }: ExportQuery,
): void {
  const isFiltered = filter !== undefined || search !== undefined
  tx.emit({ kind: 'exports.made', objectId: object.id, payload: { what: 'records', format, isFiltered } })
}
