import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { empty, identifier, join, literal, raw, type Sql, sql } from '../../platform/database/sql.ts'
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

/**
 * Has the planner told, from the next ANALYZE on, what values an index computes. Holds up nobody who reads or
 * writes. A cluster knows statistics of columns only: it goes without.
 */
export function createStatistics(
  db: WorkspaceDatabase,
  index: Pick<IndexDefinition, 'name' | 'table'>,
  filteredBy: string,
): Sql {
  const name = db.table(statisticsName(index.name))
  const create = sql`create statistics if not exists ${name} on (${raw(filteredBy)}) from ${db.table(index.table)}`
  const words = literal(create.compile().text).compile().text
  return sql`do ${literal(`begin execute ${words}; exception when feature_not_supported then null; end`)}`
}

export function dropStatistics(db: WorkspaceDatabase, index: string): Sql {
  return sql`drop statistics if exists ${db.table(statisticsName(index))}`
}

/** Statistics are called like the index whose expression they are of. Migrations call them likewise. */
function statisticsName(index: string): string {
  return index.replace(/_ix$/, '_st')
}
