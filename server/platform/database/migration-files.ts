import { readdir, readFile } from 'node:fs/promises'
import { identifier, raw, type Sql } from './sql.ts'

/** One file of a family: its name orders it, its statements run one by one in one transaction. */
export interface Migration {
  name: string
  statements: Sql[]
}

type Family = 'global' | 'workspace'

const folder = new URL('../../migrations/', import.meta.url)

/** Names of a family of migrations, in order. */
export async function migrationNames(family: Family): Promise<string[]> {
  const files = await readdir(new URL(`${family}/`, folder))
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -4))
    .sort()
}

/** A family of migrations in order, for one schema. */
export async function readMigrations(family: Family, schema: string): Promise<Migration[]> {
  const quoted = identifier(schema).compile().text
  const names = await migrationNames(family)
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(`${family}/${name}.sql`, folder), 'utf8')
      return { name, statements: splitStatements(text.replaceAll('{schema}', quoted)).map(raw) }
    }),
  )
}

/** Statements end with a semicolon at the end of a line; comment lines are dropped. */
export function splitStatements(text: string): string[] {
  return text
    .replaceAll(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
