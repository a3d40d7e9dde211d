import { identifier, join, raw, type Sql, sql } from '../database/sql.ts'
import type { ColumnDefinition, SchemaDefinition, TableDefinition } from './definitions.ts'

/** The tables of a schema without what slows down filling them; partitions stand by themselves as yet. */
export function creatingStatements({ name, tables }: SchemaDefinition): Sql[] {
  return [
    // Places the schema as one unit on a cluster; an ordinary PostgreSQL ignores the setting.
    raw('set local citus.enable_schema_based_sharding to on'),
    sql`create schema ${identifier(name)}`,
    ...tables.map((table) => createTable(name, table)),
  ]
}

/** What follows when the rows are there: statements of one list may run side by side, the lists in turn. */
export function finishingStatements({ name, tables }: SchemaDefinition): Sql[][] {
  const constraintsWhere = (isWanted: (kind: string) => boolean) =>
    tables.flatMap((table) =>
      table.constraints
        .filter(({ kind }) => isWanted(kind))
        .map((one) => {
          const called = identifier(one.name)
          return sql`alter table ${identifier(name, table.name)} add constraint ${called} ${worded(one.definition)}`
        }),
    )
  return [
    constraintsWhere((kind) => kind !== 'f'),
    tables.flatMap(createIndexes),
    tables.flatMap((table) => attach(name, table)),
    constraintsWhere((kind) => kind === 'f'),
    tables.flatMap((table) => table.statistics.map(({ definition }) => worded(definition))),
  ]
}

/** The names of a table's columns that hold what was written, for COPY. */
export function copiedColumns(table: TableDefinition): Sql {
  return join(table.columns.filter((column) => !column.generated).map((column) => identifier(column.name)))
}

// The database's own words for an expression or a definition, as the backup has them.
const worded = raw

function createTable(schema: string, table: TableDefinition): Sql {
  const columns = join(table.columns.map(columnDefinition))
  const partitions = table.partitionKey === null ? '' : ` partition by ${table.partitionKey}`
  const options = table.options.length === 0 ? '' : ` with (${table.options.join(', ')})`
  return sql`create table ${identifier(schema, table.name)} (${columns})${worded(partitions + options)}`
}

function columnDefinition(column: ColumnDefinition): Sql {
  const parts = [sql`${identifier(column.name)} ${worded(column.type)}`]
  if (column.collation !== null) parts.push(sql`collate ${identifier(...column.collation)}`)
  if (column.default !== null && column.generated) {
    parts.push(sql`generated always as (${worded(column.default)}) stored`)
  } else if (column.default !== null) parts.push(sql`default ${worded(column.default)}`)
  if (column.required) parts.push(raw('not null'))
  return join(parts, ' ')
}

// The index of a partitioned table is worded as that of the table ONLY; its partitions bring their own.
function createIndexes({ indexes, partitionKey }: TableDefinition): Sql[] {
  const isParent = partitionKey !== null
  return indexes.map(({ definition }) =>
    worded(isParent ? definition.replace(' ON ONLY ', ' ON ') : definition),
  )
}

function attach(schema: string, { name, partition }: TableDefinition): Sql[] {
  if (partition === null) return []
  const parent = identifier(schema, partition.of)
  return [sql`alter table ${parent} attach partition ${identifier(schema, name)} ${worded(partition.bound)}`]
}
