import { identifier, type Sql, sql } from '../../../platform/database/sql.ts'

// An index entry must stay below a third of a page, whatever the text's length.
const indexedLength = 200

/** Text as filters compare it: comparisonText of shared/core/fields/text-comparison.ts, to the letter. */
export function comparableSql(x: Sql): Sql {
  return sql`case when octet_length(${x}) = length(${x}) then lower(${x} collate "C") collate "C" else lower(translate(normalize(${x}, NFKC), 'Σςİ', 'σσi') collate "und-x-icu") collate "C" end`
}

/** The beginning of the comparable text: what is indexed for equality and prefixes. */
export function comparableKey(x: Sql): Sql {
  return sql`left((${comparableSql(x)}), 200)`
}

/** The beginning of a text in the order of the workspace's language: what lists sort by. */
export function sortableText(x: Sql, collation: Sql): Sql {
  return sql`${beginningOf(x)} collate ${collation}`
}

/** The beginning of a text, in whichever order. */
export function beginningOf(x: Sql): Sql {
  return sql`left(${x}, 200)`
}

/** Does the text equal the (comparable) operand? Served by an index on `comparableKey`. */
export function equalsText(x: Sql, operand: string): Sql {
  const length = [...operand].length
  if (length < indexedLength) return sql`${comparableKey(x)} = ${operand}`
  return sql`${comparableKey(x)} = left(${operand}::text, 200) and (${comparableSql(x)}) = ${operand}`
}

/** Does the text begin with the (comparable) operand? A range, so that the same index serves it. */
export function startsWithText(x: Sql, operand: string): Sql {
  const head = [...operand].slice(0, indexedLength - 1).join('')
  const end = afterPrefix(head)
  const range =
    end === null
      ? sql`${comparableKey(x)} >= ${head}`
      : sql`${comparableKey(x)} >= ${head} and ${comparableKey(x)} < ${end}`
  return head === operand ? range : sql`${range} and starts_with(${comparableSql(x)}, ${operand})`
}

/** Index keys over bare column names, with the id that makes a list's order total. */
export function withId(key: Sql): Sql {
  return sql`(${key}), ${identifier('id')}`
}

// Code point order is the byte order of UTF-8, which is the order of collation "C".
function afterPrefix(prefix: string): string | null {
  const points = [...prefix]
  while (points.length > 0) {
    const last = points.pop()!.codePointAt(0)!
    const next = last === 0xd7ff ? 0xe000 : last + 1
    if (next <= 0x10ffff) return points.join('') + String.fromCodePoint(next)
  }
  return null
}
