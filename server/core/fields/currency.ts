import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { canonicalAmount, type Money } from '../../../shared/platform/money.ts'
import { any, identifier, sql } from '../../platform/database/sql.ts'
import { withId } from './conditions/comparable-text.ts'
import { type Conditions, conditionOf, listed, order } from './conditions/conditions.ts'
import type { ColumnRef, ServerFieldType, SqlContext } from './field-type.ts'
import { number } from './number.ts'
import { plainCell } from './plain-cell.ts'
import { text } from './text.ts'

/** An exact amount, its currency, and what it is worth in the workspace's: lists and sums go by that. */
export const currency: ServerFieldType<Money> = {
  name: 'currency',
  columns: (field) => [
    { name: field.column, type: 'numeric(19,4)' },
    { name: currencyColumn(field), type: 'text' },
    { name: baseColumn(field), type: 'numeric(19,4)' },
  ],
  read: (row, at) => {
    const amount = (row[at] ?? null) as string | null
    const code = String(row[at + 1])
    return amount === null ? null : { amount: canonicalAmount(amount, code), currency: code }
  },
  write: (value, _field, context) =>
    value === null ? [null, null, null] : [value.amount, value.currency, inBase(value, context)],
  where: (column, op, operand, field, context, part) => {
    if (part === 'amount') return number.where(column, op, operand, field, context)
    if (part === 'currency') return text.where(column, op, operand, currencyPart(field), context)
    if (op in order && !hasWorth(operand, context)) return sql`false`
    return conditionOf(conditions(column, field), worth(column, field, context), op, operand)
  },
  sortKey: (column, field, context, part) => {
    if (part === 'amount') return column(field.column)
    if (part === 'currency') return text.sortKey(column, currencyPart(field), context)
    return column(baseColumn(field))
  },
  sortKeyType: (_field, part) => (part === 'currency' ? 'text' : 'numeric'),
  measure: (column, field, part) => {
    if (part === 'amount') return column(field.column)
    return column(part === 'currency' ? currencyColumn(field) : baseColumn(field))
  },
  uniqueKey: (column, field) =>
    sql`(trim_scale(${column(field.column)})::text || ${column(currencyColumn(field))})`,
  indexes: (field) =>
    field.indexed ? [{ suffix: '', method: 'btree', expression: withId(identifier(baseColumn(field))) }] : [],
  exportCell: (value, field, context) =>
    value.currency === context.currency ? { kind: 'number', text: value.amount } : plainCell(value, field),
}

/** The column with the amount in the workspace's currency. */
function baseColumn(field: FieldDefinition): string {
  return `${field.column}_base`
}

/** What a value is worth in the workspace's currency by the rate of a day (ISO; today when absent). */
function inBase(value: Money, context: SqlContext, date?: string): string | null {
  return context.toBaseCurrency(value.amount, value.currency, date)
}

function currencyColumn(field: FieldDefinition): string {
  return `${field.column}_currency`
}

function currencyPart(field: FieldDefinition): FieldDefinition {
  return { ...field, type: 'text', column: currencyColumn(field), unique: false }
}

// Equality is about amount and currency as they are; order about what both are worth.
function conditions(column: ColumnRef, field: FieldDefinition): Conditions {
  const amount = column(field.column)
  const code = column(currencyColumn(field))
  const isEach = (operand: unknown) =>
    listed(operand).map(
      (one) => sql`${amount} = ${moneyOf(one).amount}::numeric and ${code} = ${moneyOf(one).currency}`,
    )
  return {
    ...order,
    eq: (_, operand) => sql`${amount} is not null and ${any(isEach([operand]))}`,
    neq: (_, operand) => sql`${amount} is null or not ${any(isEach([operand]))}`,
    in: (_, operand) => sql`${amount} is not null and (${any(isEach(operand))})`,
    notIn: (_, operand) => sql`${amount} is null or not (${any(isEach(operand))})`,
    isBlank: () => sql`${amount} is null`,
    isNotBlank: () => sql`${amount} is not null`,
  }
}

function worth(column: ColumnRef, field: FieldDefinition, context: SqlContext) {
  const base = (operand: unknown) => inBase(moneyOf(operand), context)
  return {
    x: column(baseColumn(field)),
    one: (operand: unknown) => sql`${base(operand)}::numeric`,
    list: (operands: readonly unknown[]) => sql`${operands.map(base)}::numeric[]`,
  }
}

// An amount in a currency without a rate has no place in the order.
function hasWorth(operand: unknown, context: SqlContext): boolean {
  const amounts = Array.isArray(operand) ? operand : [operand]
  return amounts.every((one) => inBase(moneyOf(one), context) !== null)
}

function moneyOf(operand: unknown): Money {
  // parseOperand of the shared side gave it.
  return operand as Money
}
