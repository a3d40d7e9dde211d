import { traitsOf } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { fieldColumns } from '../table-shape.ts'
import { accepted, type Change } from './change.ts'

/**
 * Gives new records their auto-numbers, dense and in order. The counter's row stays locked until the
 * transaction ends, so a number is never given twice nor left out by a rollback.
 */
export async function assignNumbers(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
): Promise<void> {
  const created = accepted(changes).filter((change) => change.action === 'create')
  if (created.length === 0) return
  for (const { field } of fieldColumns(object)) {
    if (traitsOf(field).madeBy !== 'numbering') continue
    const waiting = created.filter((change) => (change.after[field.name] ?? null) === null)
    if (waiting.length > 0) await assign(tx, field, waiting)
  }
}

async function assign(tx: Transaction, field: FieldDefinition, changes: readonly Change[]): Promise<void> {
  const numbers = await takeNumbers(tx, field, changes.length)
  changes.forEach((change, at) => {
    change.after[field.name] = numbers[at]
  })
}

/** The next numbers of an auto-number field, as they are written. */
export async function takeNumbers(tx: Transaction, field: FieldDefinition, count: number): Promise<string[]> {
  const [row] = await tx.db.query<{ value: number }>(sql`
    insert into ${tx.db.table('counter')} as c (name, value) values (${field.id}, ${count})
    on conflict (name) do update set value = c.value + excluded.value
    returning value`)
  const first = row!.value - count + 1
  return Array.from({ length: count }, (_, at) => numbered(field.options.format ?? '{0}', first + at))
}

/** 'D-{0000}' and 7 give 'D-0007': the zeros in braces are the least number of digits. */
function numbered(format: string, value: number): string {
  const digits = (zeros: string) => String(value).padStart(zeros.length, '0')
  return /\{0+\}/.test(format)
    ? format.replace(/\{(0+)\}/, (_, zeros: string) => digits(zeros))
    : format + value
}
