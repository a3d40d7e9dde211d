import { z } from 'zod'

// What a backup says of a schema. Expressions and definitions are the database's own words for them.

const Column = z.strictObject({
  name: z.string(),
  type: z.string(),
  /** [schema, name] where it is not the type's own. */
  collation: z.tuple([z.string(), z.string()]).nullable(),
  required: z.boolean(),
  default: z.string().nullable(),
  generated: z.boolean(),
})
export type ColumnDefinition = z.infer<typeof Column>

const Named = z.strictObject({ name: z.string(), definition: z.string() })

const Table = z.strictObject({
  name: z.string(),
  columns: z.array(Column),
  /** Of a partitioned table, which holds no rows itself. */
  partitionKey: z.string().nullable(),
  /** Of a partition: the table it is a part of and which part. */
  partition: z.strictObject({ of: z.string(), bound: z.string() }).nullable(),
  options: z.array(z.string()),
  constraints: z.array(Named.extend({ kind: z.string() })),
  indexes: z.array(Named),
  /** Of expressions. An older Kith kept none. */
  statistics: z.array(Named).default([]),
})
export type TableDefinition = z.infer<typeof Table>

export const SchemaDefinition = z.strictObject({ name: z.string(), tables: z.array(Table) })
export type SchemaDefinition = z.infer<typeof SchemaDefinition>

export const formatVersion = 1

/** The first part of a backup. */
export const BackupHeader = z.strictObject({
  format: z.literal('kith-backup'),
  version: z.literal(formatVersion),
  createdAt: z.iso.datetime(),
  kith: z.string(),
  postgres: z.string(),
  /** Migrations that had run globally and in any workspace; an older Kith names the last of the latter only. */
  migrations: z.strictObject({
    global: z.array(z.string()),
    workspace: z.union([z.array(z.string()), z.string()]),
  }),
  workspaces: z.array(z.strictObject({ key: z.string(), name: z.string() })),
  schemas: z.array(z.string()),
  secret: z.strictObject({ check: z.string(), value: z.string().nullable() }),
})
export type BackupHeader = z.infer<typeof BackupHeader>

/** The last part: what everything before it comes to. Without it a backup is not whole. */
export const BackupEnd = z.strictObject({
  tables: z.array(
    z.strictObject({
      schema: z.string(),
      name: z.string(),
      rows: z.int(),
      bytes: z.int(),
      sha256: z.string(),
    }),
  ),
  files: z.strictObject({ count: z.int(), bytes: z.int() }),
})
export type BackupEnd = z.infer<typeof BackupEnd>
export type TableSummary = BackupEnd['tables'][number]

/** Names of the parts, in the order they come: header, then each schema with its rows, files, and the end. */
export const partNames = {
  header: 'kith-backup.json',
  schema: (schema: string) => `schemas/${schema}.json`,
  rows: (table: { schema: string; name: string }, part: number) =>
    `rows/${table.schema}/${table.name}/${String(part).padStart(6, '0')}`,
  file: (hash: string) => `files/${hash}`,
  end: 'end.json',
} as const

export type Part =
  | { kind: 'header' | 'end' }
  | { kind: 'schema'; schema: string }
  | { kind: 'rows'; schema: string; table: string; part: number }
  | { kind: 'file'; hash: string }

/** What a part is by its name; null for a name no backup has. */
export function readPartName(name: string): Part | null {
  const [kind, first = '', second = '', third = '', ...rest] = name.split('/')
  if (name === partNames.header) return { kind: 'header' }
  if (name === partNames.end) return { kind: 'end' }
  if (kind === 'schemas' && first.endsWith('.json')) return { kind: 'schema', schema: first.slice(0, -5) }
  if (kind === 'files' && /^[0-9a-f]{64}$/.test(first)) return { kind: 'file', hash: first }
  if (kind !== 'rows' || rest.length > 0 || !/^\d{6,}$/.test(third)) return null
  return { kind: 'rows', schema: first, table: second, part: Number(third) }
}
