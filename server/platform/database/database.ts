import { identifier, type Sql } from './sql.ts'

/** Something statements can be sent to: the pool, or one transaction's connection. */
export interface Queryable {
  /** Rows as objects, values as types.ts says. */
  query<Row>(statement: Sql): Promise<Row[]>
  /** Rows as arrays in column order: the hot path. */
  rows(statement: Sql): Promise<unknown[][]>
  /** For INSERT, UPDATE, DELETE without RETURNING, and DDL: the number of rows touched. */
  run(statement: Sql): Promise<number>
}

/** The database as one workspace sees it. */
export interface WorkspaceDatabase extends Queryable {
  /** The qualified, quoted name of a table or index of this workspace. */
  table(name: string): Sql
  readonly schema: string
}

/** The one place that turns a workspace into a schema. */
export function workspaceDatabase(queryable: Queryable, schema: string): WorkspaceDatabase {
  return {
    query: queryable.query,
    rows: queryable.rows,
    run: queryable.run,
    table: (name) => identifier(schema, name),
    schema,
  }
}

/** Tables of the global schema: workspaces, identities, sessions, jobs. */
export function globalTable(name: string): Sql {
  return identifier('kith', name)
}
