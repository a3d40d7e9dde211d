import type { FieldTypeName, PhoneNumbers, ValueContext } from '../../../shared/core/fields/field-type.ts'
import type { Operator } from '../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import type { Sql } from '../../platform/database/sql.ts'
import type { Cell } from '../formats/row.ts'

export interface Column {
  /** Full column name: field.column, or field.column + '_' + part. */
  name: string
  /** PostgreSQL type, written in our source. */
  type: string
}

/** What SQL for a value needs to know of its surroundings. */
export interface SqlContext extends ValueContext {
  /** Quoted name of the collation that text sorts by here, e.g. "zh-x-icu". */
  collation: string
  /** First month of the fiscal year, 1 to 12, and first day of the week, 1 Monday to 7 Sunday. */
  fiscalYearStartMonth: number
  weekStartsOn: number
  /** Whom 'me' stands for in filters; null when nobody asks. */
  memberId: string | null
  phoneNumbers: PhoneNumbers
  /** A money amount in the workspace's currency by the rate of a date (ISO) or today. null: no rate. */
  toBaseCurrency(amount: string, currency: string, date?: string): string | null
}

/** Gives the qualified column of the record at hand: column('amount_base') is "r"."amount_base". */
export type ColumnRef = (name: string) => Sql

interface IndexPlan {
  /** Distinguishes several indexes of one field; '' for the main one. */
  suffix: string
  method: 'btree' | 'gin'
  /** What stands between the parentheses, over bare column names. */
  expression: Sql
  /** What filters ask by through it, where that is more than a column: the planner has to be told its values. */
  filteredBy?: Sql
}

/**
 * The side of a field type that knows the database. `V` is the wire value of the shared side.
 * Types whose values live in the link table (kind 'references') have no columns.
 */
export interface ServerFieldType<V = unknown> {
  name: FieldTypeName
  columns(field: FieldDefinition): Column[]
  /** What may be kept of a value from outside; null when nothing is left. Absent: all of it. */
  safe?(value: V): V | null
  /** The wire value from this field's columns in a row array, beginning at `at`. */
  read(row: readonly unknown[], at: number, field: FieldDefinition): V | null
  /**
   * One value per column, in the order of columns(), ready for JSON: rows are stored through
   * json_to_recordset, so arrays stay arrays and jsonb stays what it is.
   */
  write(value: V | null, field: FieldDefinition, context: SqlContext): unknown[]
  /** A condition that agrees with the shared side's matches() on every value, null included. */
  where(
    column: ColumnRef,
    op: Operator,
    operand: unknown,
    field: FieldDefinition,
    context: SqlContext,
    part?: string,
  ): Sql
  /** The expression lists sort by, ascending; nulls are put last by the caller. */
  sortKey(column: ColumnRef, field: FieldDefinition, context: SqlContext, part?: string): Sql
  /** Type of the sort key, to cast a cursor's value back, e.g. 'text', 'numeric', 'timestamptz'. */
  sortKeyType(field: FieldDefinition, part?: string): string
  /** A condition on what has a sort key (as text), where the planner knows more of it than of the key. */
  withSortKey?(column: ColumnRef, key: string, field: FieldDefinition): Sql
  /** The expression measures and groups use (currency: the amount in the workspace's currency). */
  measure(column: ColumnRef, field: FieldDefinition, part?: string): Sql
  /** What must be unique when the field is (text: lower(…)). */
  uniqueKey(column: ColumnRef, field: FieldDefinition): Sql
  /** What the index of an indexed field answers equality by, where that is not the sort key alone. */
  indexedKey?(column: ColumnRef, field: FieldDefinition): Sql
  indexes(field: FieldDefinition, context: SqlContext): IndexPlan[]
  /** A value as files carry it, so that an import reads it back to the same value. */
  exportCell(value: V, field: FieldDefinition, context: SqlContext): Cell
}
