import { Readable } from 'node:stream'
import type { Connection, Pool } from '../database/pool.ts'
import { identifier, raw, type Sql, sql } from '../database/sql.ts'
import type { FileStore } from '../files/file-store.ts'
import { type CheckedBackup, readJson } from './check-backup.ts'
import { clearWay, takeMarkAway } from './clear-way.ts'
import { type CopyIn, copyIn } from './copy-in.ts'
import { creatingStatements, finishingStatements } from './definition-statements.ts'
import { SchemaDefinition, type TableDefinition } from './definitions.ts'
import { type ArchivePart, damaged, readArchive } from './read-archive.ts'

interface RestoreTarget {
  /** Without a limit of time for statements. */
  pool: Pool
  files: FileStore
  told(share: number): void
}

/**
 * Brings back a backup that was checked, into a database and a store of files whose owner agreed. Until its
 * last transaction the database is marked as half restored; it then holds what the backup does and no more.
 */
export async function restoreBackup(
  target: RestoreTarget,
  path: string,
  backup: CheckedBackup,
): Promise<void> {
  const { pool } = target
  await pool.run(raw('create extension if not exists pg_trgm with schema public'))
  await clearWay(
    pool,
    backup.header.schemas.filter((name) => name !== 'kith'),
  )
  await pool.connected(async (connection) => {
    const restoring = new Restoring(target, connection, path, backup)
    await readArchive(path, (part) => restoring.take(part), target.told)
    await restoring.end()
  })
  await analyse(pool, backup.header.schemas)
}

class Restoring {
  readonly #target: RestoreTarget
  readonly #connection: Connection
  readonly #path: string
  readonly #rowsOf: ReadonlyMap<string, number>
  #schema: SchemaDefinition | null = null
  #filling: { table: TableDefinition; copy: CopyIn } | null = null

  constructor(target: RestoreTarget, connection: Connection, path: string, { end }: CheckedBackup) {
    this.#target = target
    this.#connection = connection
    this.#path = path
    this.#rowsOf = new Map(end.tables.map(({ schema, name, rows }) => [`${schema}.${name}`, rows]))
  }

  async take(given: ArchivePart): Promise<void> {
    const { part } = given
    if (part.kind === 'rows') return this.#fill(part.table, given)
    await this.#endTable()
    if (part.kind === 'schema') await this.#begin(await readJson(this.#path, given, SchemaDefinition))
    if (part.kind === 'file') await this.#keep(part.hash, given)
    if (part.kind === 'header' || part.kind === 'end') for await (const _ of given.content);
  }

  /** Makes the restored workspaces exist. */
  async end(): Promise<void> {
    await this.#endTable()
    await this.#endSchema()
    await takeMarkAway(this.#connection)
    await this.#connection.run(raw('commit'))
  }

  async #begin(schema: SchemaDefinition): Promise<void> {
    await this.#endSchema()
    this.#schema = schema
    await this.#connection.run(raw('begin'))
    for (const statement of creatingStatements(schema)) await this.#connection.run(statement)
    // The global schema stays in its transaction to the end.
    if (schema.name !== 'kith') await this.#connection.run(raw('commit'))
  }

  async #endSchema(): Promise<void> {
    if (this.#schema === null) return
    const isGlobal = this.#schema.name === 'kith'
    for (const statements of finishingStatements(this.#schema)) {
      if (isGlobal) for (const statement of statements) await this.#connection.run(statement)
      else await sideBySide(this.#target.pool, statements)
    }
    this.#schema = null
  }

  async #fill(name: string, { content }: ArchivePart): Promise<void> {
    if (this.#filling?.table.name !== name) {
      await this.#endTable()
      const table = this.#schema?.tables.find((one) => one.name === name)
      if (!this.#schema || !table) throw damaged(this.#path, `rows of an unknown table ${name}`)
      this.#filling = { table, copy: copyIn(this.#connection, this.#schema.name, table) }
    }
    await this.#filling.copy.write(content)
  }

  async #endTable(): Promise<void> {
    if (this.#filling === null) return
    const place = `${this.#schema?.name}.${this.#filling.table.name}`
    const rows = await this.#filling.copy.end()
    if (rows !== this.#rowsOf.get(place))
      throw new Error(`${place} has ${rows} rows, not ${this.#rowsOf.get(place)}`)
    this.#filling = null
  }

  async #keep(hash: string, { content, size }: ArchivePart): Promise<void> {
    const stored = await this.#target.files.store(Readable.from(content), size)
    if (stored.hash !== hash) throw damaged(this.#path, `the file ${hash} is altered`)
  }
}

// Building an index keeps one core busy; two at a time suit the smallest machine this is meant for.
const lanes = 2

async function sideBySide(pool: Pool, statements: readonly Sql[]): Promise<void> {
  const waiting = statements.values()
  const lane = async () => {
    for (const statement of waiting) await pool.run(statement)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** A restored table has no statistics, without which the first hours would be slow. */
async function analyse(pool: Pool, schemas: readonly string[]): Promise<void> {
  const tables = await pool.query<{ schema: string; name: string }>(sql`
    select n.nspname as schema, c.relname as name from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any(${schemas}::text[]) and c.relkind = 'r'`)
  await sideBySide(
    pool,
    tables.map(({ schema, name }) => sql`analyze ${identifier(schema, name)}`),
  )
}
