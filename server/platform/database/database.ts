import type { Sql } from './sql.ts'

/** Something statements can be sent to: the pool, or one transaction's connection. */
export interface Queryable {
  /** Rows as objects. Text format, types as configured in types.ts (times, dates, numerics, jsonb: see there). */
  query<Row>(statement: Sql): Promise<Row[]>
  /** Rows as arrays in column order: the hot path. `name` makes it a prepared statement of that shape. */
  rows(statement: Sql, name?: string): Promise<unknown[][]>
  /** For INSERT, UPDATE, DELETE without RETURNING, and DDL: the number of rows touched. */
  run(statement: Sql): Promise<number>
}

/** The database as one workspace sees it. Only this interface turns a workspace into a schema. */
export interface WorkspaceDatabase extends Queryable {
  /** The qualified, quoted name of a table of this workspace. */
  table(name: string): Sql
  /** A qualified name of anything else in this workspace's schema (index, constraint). */
  name(name: string): Sql
  readonly schema: string
}
