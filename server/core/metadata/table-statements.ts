import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { empty, identifier, join, raw, type Sql, sql } from '../../platform/database/sql.ts'
import type { Column } from '../fields/field-type.ts'
import { systemColumns } from '../fields/system-columns.ts'
import type { IndexDefinition } from './indexes-of.ts'

// All DDL of record tables is written here: one statement per query, every constraint and index named.

/** The table of an object: the columns every record has, then those of its fields. */
export function createTable(db: WorkspaceDatabase, table: string, columns: readonly Column[]): Sql {
  const system = systemColumns.map(({ name, type, isNeverBlank }) => {
    return sql`${identifier(name)} ${raw(type)}${isNeverBlank ? sql` not null` : empty}`
  })
  const own = columns.map(({ name, type }) => sql`${identifier(name)} ${raw(type)}`)
  const key = sql`constraint ${identifier(`${table}_pk`)} primary key (id)`
  return sql`create table ${db.table(table)} (${join([...system, ...own, key])})`
}

export function dropTable(db: WorkspaceDatabase, table: string): Sql {
  return sql`drop table if exists ${db.table(table)}`
}

export function addColumns(db: WorkspaceDatabase, table: string, columns: readonly Column[]): Sql {
  const each = columns.map(({ name, type }) => sql`add column if not exists ${identifier(name)} ${raw(type)}`)
  return sql`alter table ${db.table(table)} ${join(each)}`
}

export function dropColumns(db: WorkspaceDatabase, table: string, columns: readonly string[]): Sql {
  const each = columns.map((name) => sql`drop column if exists ${identifier(name)}`)
  return sql`alter table ${db.table(table)} ${join(each)}`
}

export function renameColumn(db: WorkspaceDatabase, table: string, names: { from: string; to: string }): Sql {
  return sql`alter table ${db.table(table)} rename column ${identifier(names.from)} to ${identifier(names.to)}`
}

/** Builds an index. Concurrently takes longer and must stand outside a transaction, but holds up no writer. */
export function createIndex(
  db: WorkspaceDatabase,
  index: IndexDefinition,
  how: 'at once' | 'concurrently',
): Sql {
  const unique = index.unique ? raw('unique ') : empty
  const concurrently = how === 'concurrently' ? raw('concurrently ') : empty
  return sql`create ${unique}index ${concurrently}${identifier(index.name)} on ${db.table(index.table)} using ${raw(index.method)} (${raw(index.keys)}) where ${raw(index.where)}`
}

export function dropIndex(db: WorkspaceDatabase, name: string): Sql {
  return sql`drop index concurrently if exists ${db.table(name)}`
}
