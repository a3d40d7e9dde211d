import { comparisonText } from '../../../../shared/core/fields/text-comparison.ts'
import type { Operator } from '../../../../shared/core/filters.ts'
import { any, type Sql, sql } from '../../../platform/database/sql.ts'
import { comparableKey, comparableSql, equalsText, startsWithText } from './comparable-text.ts'
import { listed } from './conditions.ts'

/** A text in SQL. */
interface TextInSql {
  x: Sql
  /** The list's sort key: its index also answers which values are blank. */
  sortKey: Sql
  /** The expression of the unique index, when there is one: it also answers equality. */
  uniqueKey: Sql | null
}

/** A condition on text; case and width do not matter. True or false, never null. */
export function textCondition(text: TextInSql, op: Operator, operand: unknown): Sql {
  const make = conditions[op]
  if (!make) throw new Error(`no SQL for operator ${op}`)
  return make(text, operand)
}

const conditions: Partial<Record<Operator, (text: TextInSql, operand: unknown) => Sql>> = {
  eq: (text, operand) => equal(text, operand),
  neq: (text, operand) => sql`not (${equal(text, operand)})`,
  in: (text, operand) => among(text, operand),
  notIn: (text, operand) => sql`not (${among(text, operand)})`,
  contains: (text, operand) => containing(text, operand),
  notContains: (text, operand) => sql`not (${containing(text, operand)})`,
  startsWith: ({ x }, operand) => present(x, startsWithText(x, comparisonText(String(operand)))),
  endsWith: ({ x }, operand) => {
    const end = comparisonText(String(operand))
    return present(x, sql`right((${comparableSql(x)}), ${[...end].length}) = ${end}`)
  },
  isBlank: ({ sortKey }) => sql`${sortKey} is null`,
  isNotBlank: ({ x }) => sql`${x} is not null`,
}

function present(x: Sql, condition: Sql): Sql {
  return sql`${x} is not null and ${condition}`
}

function equal({ x, uniqueKey }: TextInSql, operand: unknown): Sql {
  const value = comparisonText(String(operand))
  const same = present(x, equalsText(x, value))
  return uniqueKey ? sql`${same} and ${uniqueKey} = md5(${value}::text)` : same
}

function among({ x }: TextInSql, operand: unknown): Sql {
  const values = listed(operand).map((one) => comparisonText(String(one)))
  const short = values.filter((value) => [...value].length < 200)
  const long = values.filter((value) => [...value].length >= 200)
  const conditions = [
    sql`${comparableKey(x)} = any(${short}::text[])`,
    ...long.map((value) => equalsText(x, value)),
  ]
  return present(x, sql`(${any(conditions)})`)
}

function containing({ x }: TextInSql, operand: unknown): Sql {
  return present(x, sql`strpos((${comparableSql(x)}), ${comparisonText(String(operand))}) > 0`)
}
