import type { Problem } from '../../../../shared/core/fields/field-type.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Column } from '../columns/column.ts'

/** Why a cell stays as it is: as the type of its field says, or in words. */
type Refusal = { problem: Problem } | { why: string }

/** What a cell is to hold: a value, or why it cannot. undefined: nothing is said about it. */
export type NewValue = { value: unknown } | Refusal | undefined

export interface RefusedCell {
  /** null: of a row that would be new. */
  record: RecordValues | null
  /** Of a new row, counted from 1. */
  newRow: number
  column: Column
  refusal: Refusal
}

/** What becomes of the cells of some rows: whole records to be written, those to be made, and what stays. */
export interface CellPlan {
  updates: { record: RecordValues; values: Record<string, unknown> }[]
  creates: Record<string, unknown>[]
  refused: RefusedCell[]
  /** How many cells change, those of new records not counted. */
  cells: number
}

interface Wanted {
  /** The records whose cells they are, in order; what goes beyond is a new record. */
  records: readonly RecordValues[]
  columns: readonly Column[]
  rows: number
  valueAt: (row: number, at: number) => NewValue
  /** Sentence for a field that must have a value. */
  mustHaveValue: string
}

/** Puts together what changes. What is there already is no change. */
export function planCells({ records, columns, rows, valueAt, mustHaveValue }: Wanted): CellPlan {
  const plan: CellPlan = { updates: [], creates: [], refused: [], cells: 0 }
  for (let row = 0; row < rows; row++) {
    const record = records[row] ?? null
    const newRow = record ? 0 : row - records.length + 1
    const values: Record<string, unknown> = {}
    for (const [at, column] of columns.entries()) {
      const next = settled(valueAt(row, at), column.field, mustHaveValue, record !== null)
      if (next === undefined) continue
      if (!('value' in next)) plan.refused.push({ record, newRow, column, refusal: next })
      else if (!isSame(column.field, record?.[column.field.name], next.value))
        values[column.field.name] = next.value
    }
    const changed = Object.keys(values).length
    if (changed === 0) continue
    if (record) plan.updates.push({ record, values })
    else plan.creates.push(values)
    if (record) plan.cells += changed
  }
  return plan
}

function settled(next: NewValue, field: FieldDefinition, why: string, isThere: boolean): NewValue {
  const isEmptied = next !== undefined && 'value' in next && next.value === null
  return isThere && isEmptied && field.required === true ? { why } : next
}

function isSame(field: FieldDefinition, before: unknown, next: unknown): boolean {
  return shownTypeOf(field).equals(before ?? null, next)
}

export function cellCount(updates: readonly { values: Record<string, unknown> }[]): number {
  return updates.reduce((sum, { values }) => sum + Object.keys(values).length, 0)
}
