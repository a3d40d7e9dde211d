import { formulasInOrder } from '../../../../shared/core/expressions/formulas.ts'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { findField } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { cutText } from '../../../../shared/platform/cut-text.ts'
import type { Transaction } from '../../../platform/context.ts'
import { fieldColumns } from '../table-shape.ts'
import { accepted, type Change } from './change.ts'
import { rollUpOfNothing } from './recompute-roll-up.ts'

/** Titles are shown in every list: long ones are cut here, the field keeps the whole text. */
const longestTitle = 300

/** Computes what follows from the other values of each record: formulas, first roll-ups, the title. */
export function deriveValues(tx: Transaction, object: ObjectDefinition, changes: readonly Change[]): void {
  for (const change of accepted(changes)) {
    if (change.action === 'delete') continue
    if (change.action === 'create') startRollUps(tx, object, change.after)
    deriveRecord(tx, object, change.after)
  }
}

/** Formulas in the order they depend on each other, then the title. Changes the record. */
export function deriveRecord(tx: Transaction, object: ObjectDefinition, record: RecordValues): void {
  for (const { field, evaluate } of formulasInOrder(object)) record[field.name] = evaluate(record, tx.values)
  record.title = titleOf(tx, object, record)
}

/** The text of the title field, as people read it. */
export function titleOf(tx: Transaction, object: ObjectDefinition, record: RecordValues): string {
  const field = findField(object, object.titleField)
  const value = field === undefined ? null : (record[field.name] ?? null)
  if (field === undefined || value === null) return ''
  return cutText(fieldTypeOf(field).format(value, field, tx.values), longestTitle)
}

function startRollUps(tx: Transaction, object: ObjectDefinition, record: RecordValues): void {
  for (const { field } of fieldColumns(object)) {
    if (field.type === 'rollUp') record[field.name] = rollUpOfNothing(tx, field)
  }
}
