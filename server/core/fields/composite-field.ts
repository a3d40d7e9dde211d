import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import type { Operator } from '../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { any, identifier, raw, type Sql, sql } from '../../platform/database/sql.ts'
import { comparableKey, sortableText, withId } from './comparable-text.ts'
import { conditionOf, equality, order } from './conditions.ts'
import type { ColumnRef, ServerFieldType, SqlContext } from './field-type.ts'
import { textCondition } from './text-conditions.ts'
import { textUniqueKey } from './text-field.ts'

export interface Part {
  /** Key in the wire value. */
  name: string
  /** Suffix of the column. */
  column: string
  type: 'text' | 'double precision'
}

interface CompositePlan {
  name: FieldTypeName
  parts: readonly Part[]
  /** The whole value as one text, over its columns: what conditions on the whole look at. */
  whole(column: (part: string) => Sql): Sql
  /** The text lists sort by, over its columns. */
  sortText(column: (part: string) => Sql): Sql
  /** Parts that are looked up by equality when the field is indexed. */
  indexedParts: readonly string[]
}

/** A field type whose value is an object of parts, each in a column of its own; blank when all are. */
export function compositeField(plan: CompositePlan): ServerFieldType<Record<string, unknown>> {
  const columnOf = (field: FieldDefinition, part: Part) => `${field.column}_${part.column}`
  const partNamed = (name: string) => {
    const found = plan.parts.find((part) => part.name === name)
    if (!found) throw new Error(`${plan.name} has no part ${name}`)
    return found
  }
  const sqlOf = (column: ColumnRef, field: FieldDefinition) => (name: string) =>
    column(columnOf(field, partNamed(name)))
  return {
    name: plan.name,
    columns: (field) => plan.parts.map((part) => ({ name: columnOf(field, part), type: part.type })),
    read: (row, at) => {
      const present = plan.parts.flatMap((part, offset) => {
        const value = row[at + offset]
        return value === null || value === undefined ? [] : [[part.name, value] as const]
      })
      return present.length === 0 ? null : Object.fromEntries(present)
    },
    write: (value) => plan.parts.map((part) => value?.[part.name] ?? null),
    where: (column, op, operand, field, context, part) => {
      const at = sqlOf(column, field)
      if (part !== undefined) return partCondition(partNamed(part), { x: at(part), op, operand, context })
      const anyPart = any(plan.parts.map((one) => sql`${at(one.name)} is not null`))
      if (op === 'isBlank') return sql`not (${anyPart})`
      if (op === 'isNotBlank') return anyPart
      const whole = plan.whole(at)
      return textCondition({ x: whole, sortKey: whole, uniqueKey: null }, op, operand)
    },
    sortKey: (column, field, context, part) => {
      const at = sqlOf(column, field)
      if (part !== undefined) return partSortKey(partNamed(part), at(part), context)
      return sortableText(plan.sortText(at), raw(context.collation))
    },
    sortKeyType: (_field, part) => (part === undefined ? 'text' : partNamed(part).type),
    measure: (column, field, part) => {
      const at = sqlOf(column, field)
      return part === undefined ? plan.whole(at) : at(part)
    },
    uniqueKey: (column, field) => textUniqueKey(plan.whole(sqlOf(column, field))),
    indexes: (field, context) => {
      if (!field.indexed) return []
      const at = sqlOf((name) => identifier(name), field)
      const key = sortableText(plan.sortText(at), raw(context.collation))
      const equal = plan.indexedParts.map((name) => ({
        suffix: name,
        method: 'btree' as const,
        expression: withId(comparableKey(at(name))),
      }))
      return [{ suffix: '', method: 'btree', expression: withId(key) }, ...equal]
    },
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
    const sortKey = sortableText(x, raw(context.collation))
    return textCondition({ x, sortKey, uniqueKey: null }, op, operand)
  }
  const one = (value: unknown) => sql`${value}::double precision`
  const list = (values: readonly unknown[]) => sql`${values}::double precision[]`
  return conditionOf({ ...equality, ...order }, { x, one, list }, op, operand)
}

function partSortKey(part: Part, x: Sql, context: SqlContext): Sql {
  return part.type === 'text' ? sortableText(x, raw(context.collation)) : x
}
