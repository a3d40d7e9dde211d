import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { existingRecords, type RecordWrite } from '../../records/index.ts'
import { columnOf } from '../running/explain-refusal.ts'
import type { BatchWork } from '../running/import-batch.ts'
import { type ImportRow, noteProblem, type PartContext } from '../running/import-row.ts'
import { type Trial, takenBy } from '../running/trial.ts'
import { linkIndex } from './link-indexes.ts'
import { mindTwins } from './maybe-twice.ts'

export interface PlannedWrite {
  row: ImportRow
  /** null: an update of what this dry run would have made, which is not there to be checked against. */
  write: RecordWrite | null
}

/** Rows in waves without two of the same key: a second row with a key finds what the first one made. */
export function waves({ part }: PartContext, rows: readonly ImportRow[]): ImportRow[][] {
  const { action, key } = part
  if (action === 'create' || key === null) return [[...rows]]
  const seen = new Map<string, number>()
  const found: ImportRow[][] = []
  for (const row of rows) {
    const text = JSON.stringify(row.values[key] ?? null).toLowerCase()
    const wave = text === 'null' ? 0 : (seen.get(text) ?? 0)
    seen.set(text, wave + 1)
    if (found[wave] === undefined) found[wave] = [row]
    else found[wave].push(row)
  }
  return found
}

/** What is to be done with each row: a record it matches is updated, others are created if the plan says so. */
export async function matchRows(
  tx: Transaction,
  object: ObjectDefinition,
  work: BatchWork,
  rows: readonly ImportRow[],
): Promise<PlannedWrite[]> {
  return mindTwins(tx, object, work, await matchByKey(tx, object, work, rows))
}

async function matchByKey(
  tx: Transaction,
  object: ObjectDefinition,
  work: BatchWork,
  rows: readonly ImportRow[],
): Promise<PlannedWrite[]> {
  const { action, key } = work.context.part
  if (action === 'create' || key === null)
    return rows.map((row) => ({ row, write: { action: 'create', values: row.values } }))
  const field = findField(object, key)
  if (field === undefined) throw new Error(`a checked plan has its key: ${key}`)
  const find = await finder(tx, object, field, { ...work, rows })
  return rows.flatMap((row) => planRow(row, work, find(row)))
}

type Find = (row: ImportRow) => string | 'several' | null

/** Unique fields are compared as they are stored, others as names of links are: case and spaces aside. */
async function finder(
  tx: Transaction,
  object: ObjectDefinition,
  field: FieldDefinition,
  { rows, indexes, trial }: Pick<BatchWork, 'rows' | 'indexes' | 'trial'>,
): Promise<Find> {
  if (field.unique === true) {
    const existing = await existingRecords(tx, object, field, rows)
    return (row) => existing.get(row) ?? inTrial(trial, field, row)
  }
  const index = await linkIndex(
    tx,
    indexes,
    object,
    field.name === object.titleField ? undefined : field.name,
  )
  const textOf = (row: ImportRow) => {
    const parsed = fieldTypeOf(field).parse(row.values[field.name], field, tx.values)
    if (!parsed.ok || parsed.value === null) return ''
    if (field.name === object.titleField) return fieldTypeOf(field).format(parsed.value, field, tx.values)
    return fieldTypeOf(field).formatPlain(parsed.value, field)
  }
  const texts = new Map(rows.map((row) => [row, textOf(row)]))
  await index.prepare(tx, [...texts.values()])
  return (row) => index.find(texts.get(row) ?? '')
}

function inTrial(trial: Trial | null, field: FieldDefinition, row: ImportRow): string | null {
  const value = row.values[field.name] ?? null
  if (trial === null || value === null) return null
  return takenBy(trial, field.id, value) ?? null
}

function planRow(
  row: ImportRow,
  { context, trial }: BatchWork,
  found: string | 'several' | null,
): PlannedWrite[] {
  const { action, key } = context.part
  const refuse = (code: string, message: string): PlannedWrite[] => {
    noteProblem(row, context, { severity: 'error', column: columnOf(context, key ?? ''), code, message })
    return []
  }
  if (found === 'several')
    return refuse('imports.key-ambiguous', 'Several records have this key, so none was changed.')
  if (found !== null && trial?.made.has(found) === true) return [{ row, write: null }]
  if (found !== null) return [{ row, write: { action: 'update', id: found, values: row.values } }]
  if (action === 'upsert') return [{ row, write: { action: 'create', values: row.values } }]
  return refuse('imports.no-match', 'There is no record to update with this key.')
}
