import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { ColumnPlan } from '../../../../shared/core/imports/import-plan.ts'
import { linkKey } from '../../../../shared/core/imports/link-key.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { type WriteOutcome, writeRecords } from '../../records/index.ts'
import type { BatchWork } from '../running/import-batch.ts'
import { type ImportRow, textOf } from '../running/import-row.ts'
import { rememberAlong } from '../running/trial.ts'
import type { FindLinked } from './find-linked.ts'
import { addToIndexes } from './link-indexes.ts'

/** A column whose texts name records of another object. */
export interface Link {
  column: ColumnPlan
  field: FieldDefinition
  target: ObjectDefinition
  by: string | undefined
  createMissing: boolean
  /** References a new record needs that the row has too: a stage belongs to the pipeline of its deal. */
  shared: string[]
}

interface Made {
  created: number
  /** Why none could be made, by the key of the name. */
  refusals: ReadonlyMap<string, string>
}

/** Makes records for names that no record has. A name that cannot be made is told with the reason. */
export async function makeMissing(
  tx: Transaction,
  link: Link & { find: FindLinked },
  work: BatchWork,
): Promise<Made> {
  const { rows, indexes, trial } = work
  // Names that differ in case and spaces only are one: each that was made is found by the next.
  const missing = new Map<string, Record<string, unknown>>()
  for (const row of rows) {
    const text = textOf(row, link.column)
    const key = keyOf(link, row)
    if (text !== '' && !missing.has(key) && link.find(row) === null)
      missing.set(key, valuesOf(tx, link, text, row))
  }
  if (missing.size === 0) return { created: 0, refusals: new Map() }
  const writes = [...missing.values()].map((values) => ({ action: 'create' as const, values }))
  const outcomes: WriteOutcome[] = await writeRecords(tx, link.target, writes, {
    onRefusal: 'collect',
    trial: trial !== null,
  })
  if (trial !== null) for (const outcome of outcomes) rememberAlong(trial, link.target, outcome)
  await addToIndexes(indexes, link.target, outcomes)
  const refusals = [...missing.keys()].flatMap((key, at): [string, string][] => {
    const outcome = outcomes[at]!
    if (outcome.status !== 'failed') return []
    return [[key, outcome.error.details[0]?.message ?? outcome.error.message]]
  })
  return { created: outcomes.length - refusals.length, refusals: new Map(refusals) }
}

/** Names of one key are one name, within what both belong to. */
export function keyOf({ column, shared }: Pick<Link, 'column' | 'shared'>, row: ImportRow): string {
  const text = textOf(row, column)
  return [linkKey(text) || text, ...shared.map((name) => row.values[name] ?? '')].join('\n')
}

function valuesOf(
  tx: Transaction,
  { target, by, shared }: Link,
  text: string,
  row: ImportRow,
): Record<string, unknown> {
  const name = by === undefined || by === 'title' ? target.titleField : by
  const field = findField(target, name)
  const parsed = field === undefined ? null : fieldTypeOf(field).parseText(text, field, tx.values)
  const known = shared.flatMap((one) => (row.values[one] == null ? [] : [[one, row.values[one]]]))
  return { ...Object.fromEntries(known), [name]: parsed?.ok === true ? parsed.value : text }
}
