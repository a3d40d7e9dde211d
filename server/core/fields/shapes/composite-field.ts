import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import type { Operator } from '../../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { any, identifier, raw, type Sql, sql } from '../../../platform/database/sql.ts'
import { comparableKey, sortableText, withId } from '../conditions/comparable-text.ts'
import { conditionOf, equality, order } from '../conditions/conditions.ts'
import { textCondition } from '../conditions/text-conditions.ts'
import type { ColumnRef, ServerFieldType, SqlContext } from '../field-type.ts'
import { plainCell } from '../plain-cell.ts'
import { textUniqueKey } from './text-field.ts'

interface Part {
  /** Key in the wire value; a part of the database only (a text of the whole) has none of its own there. */
  name: string
  /** Suffix of the column. */
  column: string
  type: 'text' | 'double precision'
}

/** Gives the column of a part. */
type PartRef = (part: string) => Sql

interface CompositePlan<V> {
  name: FieldTypeName
  parts: readonly Part[]
  /** From the parts that are there; never called without any. */
  read(parts: Record<string, unknown>): V
  /** One value per part; '' is nothing. */
  write(value: V): Record<string, unknown>
  /** The whole value as one text: what conditions on it look at. */
  whole(at: PartRef): Sql
  /** The text lists sort by; null when blank. Immutable, for it is indexed. */
  sortText(at: PartRef): Sql
  /** Parts that are looked up by equality when the field is indexed. */
  indexed: readonly string[]
}

/** A field type whose value is an object of parts, each in a column of its own; blank when all are. */
export function compositeField<V>(plan: CompositePlan<V>): ServerFieldType<V> {
  const byName = new Map(plan.parts.map((part) => [part.name, part]))
  const partNamed = (name: string) => {
    const part = byName.get(name)
    if (!part) throw new Error(`${plan.name} has no part ${name}`)
    return part
  }
  const columnOf = (field: FieldDefinition, part: Part) => `${field.column}_${part.column}`
  const refs =
    (column: ColumnRef, field: FieldDefinition): PartRef =>
    (name) =>
      column(columnOf(field, partNamed(name)))
  const listKey = (at: PartRef, context: SqlContext) =>
    sortableText(plan.sortText(at), raw(context.collation))
  return {
    name: plan.name,
    columns: (field) => plan.parts.map((part) => ({ name: columnOf(field, part), type: part.type })),
    read: (row, from) => {
      let present: Record<string, unknown> | null = null
      for (const [at, { name }] of plan.parts.entries()) {
        const value = row[from + at]
        if (value === null || value === undefined) continue
        present ??= {}
        present[name] = value
      }
      return present === null ? null : plan.read(present)
    },
    write: (value) => {
      const written = value === null ? {} : plan.write(value)
      return plan.parts.map(({ name }) => (written[name] === '' ? null : (written[name] ?? null)))
    },
    where: (column, op, operand, field, context, part) => {
      const at = refs(column, field)
      if (part !== undefined) return partCondition(partNamed(part), { x: at(part), op, operand, context })
      const present = any(plan.parts.map(({ name }) => sql`${at(name)} is not null`))
      if (op === 'isBlank') return sql`not (${present})`
      if (op === 'isNotBlank') return present
      const whole = plan.whole(at)
      return textCondition({ x: whole, sortKey: whole, uniqueKey: null }, op, operand)
    },
    sortKey: (column, field, context, part) => {
      const at = refs(column, field)
      return part === undefined ? listKey(at, context) : partSortKey(partNamed(part), at(part), context)
    },
    sortKeyType: (_field, part) => (part === undefined ? 'text' : partNamed(part).type),
    measure: (column, field, part) => {
      const at = refs(column, field)
      return part === undefined ? plan.whole(at) : at(part)
    },
    uniqueKey: (column, field) => textUniqueKey(plan.whole(refs(column, field))),
    indexes: (field, context) => {
      if (!field.indexed) return []
      const at = refs((name) => identifier(name), field)
      const main = { suffix: '', method: 'btree' as const, expression: withId(listKey(at, context)) }
      const parts = plan.indexed.map((name) => {
        const filteredBy = comparableKey(at(name))
        return { suffix: name, method: 'btree' as const, expression: withId(filteredBy), filteredBy }
      })
      return [main, ...parts]
    },
    exportCell: plainCell,
  }
}

interface PartCondition {
  x: Sql
  op: Operator
  operand: unknown
  context: SqlContext
}

function partCondition(part: Part, { x, op, operand, context }: PartCondition): Sql {
  if (part.type === 'text') {
    const sortKey = partSortKey(part, x, context)
    return textCondition({ x, sortKey, uniqueKey: null }, op, operand)
  }
  const one = (value: unknown) => sql`${value}::double precision`
  const list = (values: readonly unknown[]) => sql`${values}::double precision[]`
  return conditionOf({ ...equality, ...order }, { x, one, list }, op, operand)
}

function partSortKey(part: Part, x: Sql, context: SqlContext): Sql {
  return part.type === 'text' ? sortableText(x, raw(context.collation)) : x
}
