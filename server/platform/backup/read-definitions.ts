import type { Queryable } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { ColumnDefinition, SchemaDefinition, TableDefinition } from './definitions.ts'

/**
 * Everything about a schema's tables that a copy of it needs: columns, partitions, constraints, indexes and
 * which expressions the planner is told of. Hold at least ACCESS SHARE on the tables, since the database words definitions as they are at this moment.
 */
export async function readDefinitions(db: Queryable, schema: string): Promise<SchemaDefinition> {
  const tables = await db.query<TableRow>(tablesOf(schema))
  const columns = groupByTable(await db.query<ColumnDefinition & OfTable>(columnsOf(schema)))
  const constraints = groupByTable(await db.query<ConstraintRow>(constraintsOf(schema)))
  const indexes = groupByTable(await db.query<IndexRow>(indexesOf(schema)))
  const statistics = groupByTable(await db.query<IndexRow>(statisticsOf(schema)))
  return {
    name: schema,
    tables: tables.map(({ oid, name, partitionKey, parent, bound, options }) => ({
      name,
      columns: columns(oid),
      partitionKey,
      partition: parent === null || bound === null ? null : { of: parent, bound },
      options,
      constraints: constraints(oid),
      indexes: indexes(oid),
      statistics: statistics(oid),
    })),
  }
}

interface OfTable {
  oid: number
}
interface TableRow extends OfTable {
  name: string
  partitionKey: string | null
  parent: string | null
  bound: string | null
  options: string[]
}
type ConstraintRow = TableDefinition['constraints'][number] & OfTable
type IndexRow = TableDefinition['indexes'][number] & OfTable

function groupByTable<Row extends OfTable>(rows: readonly Row[]): (oid: number) => Omit<Row, 'oid'>[] {
  const groups = Map.groupBy(rows, (row) => row.oid)
  return (oid) => (groups.get(oid) ?? []).map(({ oid: _, ...row }) => row)
}

const tablesOf = (schema: string) => sql`
  select c.oid, c.relname as name,
    case when c.relkind = 'p' then pg_catalog.pg_get_partkeydef(c.oid) end as "partitionKey",
    case when c.relispartition then p.relname end as parent,
    case when c.relispartition then pg_catalog.pg_get_expr(c.relpartbound, c.oid) end as bound,
    coalesce(c.reloptions, '{}') as options
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  left join pg_catalog.pg_inherits i on i.inhrelid = c.oid
  left join pg_catalog.pg_class p on p.oid = i.inhparent
  where n.nspname = ${schema} and c.relkind in ('r', 'p')
  order by c.relname`

const columnsOf = (schema: string) => sql`
  select c.oid, a.attname as name, pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
    case when a.attcollation <> t.typcollation then array[cn.nspname, co.collname]::text[] end as collation,
    a.attnotnull as required, pg_catalog.pg_get_expr(d.adbin, d.adrelid) as default,
    a.attgenerated <> '' as generated
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_catalog.pg_type t on t.oid = a.atttypid
  left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  left join pg_catalog.pg_collation co on co.oid = a.attcollation
  left join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
  where n.nspname = ${schema} and c.relkind in ('r', 'p')
  order by c.relname, a.attnum`

// NOT NULL is told with the columns, whether or not this version of PostgreSQL keeps it as a constraint.
const constraintsOf = (schema: string) => sql`
  select c.oid, k.conname as name, k.contype::text as kind, pg_catalog.pg_get_constraintdef(k.oid) as definition
  from pg_catalog.pg_constraint k
  join pg_catalog.pg_class c on c.oid = k.conrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = ${schema} and k.contype in ('p', 'u', 'c', 'f', 'x')
    and not (k.contype = 'f' and k.conparentid <> 0)
  order by c.relname, k.contype = 'f', k.conname`

// Half built indexes are left to the operation that builds them anew.
const indexesOf = (schema: string) => sql`
  select c.oid, x.relname as name, pg_catalog.pg_get_indexdef(i.indexrelid) as definition
  from pg_catalog.pg_index i
  join pg_catalog.pg_class c on c.oid = i.indrelid
  join pg_catalog.pg_class x on x.oid = i.indexrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = ${schema} and i.indisvalid and c.relkind in ('r', 'p')
    and not exists (select 1 from pg_catalog.pg_constraint k where k.conindid = i.indexrelid
      and k.contype in ('p', 'u', 'x'))
  order by c.relname, x.relname`

const statisticsOf = (schema: string) => sql`
  select c.oid, s.stxname as name, pg_catalog.pg_get_statisticsobjdef(s.oid) as definition
  from pg_catalog.pg_statistic_ext s
  join pg_catalog.pg_class c on c.oid = s.stxrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = ${schema}
  order by c.relname, s.stxname`
