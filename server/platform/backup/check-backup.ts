import { createHash, type Hash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { AppError } from '../../../shared/platform/errors.ts'
import { BackupEnd, BackupHeader, SchemaDefinition } from './definitions.ts'
import { type ArchivePart, damaged, readArchive } from './read-archive.ts'

export interface CheckedBackup {
  header: BackupHeader
  end: BackupEnd
}

/** Reads a whole backup and compares everything with its checksums. Refuses one that is not whole; changes nothing. */
export async function checkBackup(path: string, told: (share: number) => void): Promise<CheckedBackup> {
  const seen = new Seen(path)
  await readArchive(path, (part) => seen.take(part), told)
  return seen.outcome()
}

/** Reads a JSON part as what it must be. */
export async function readJson<Schema extends z.ZodType>(
  path: string,
  { name, content }: ArchivePart,
  schema: Schema,
): Promise<z.output<Schema>> {
  const read = schema.safeParse(parsed(await text(content)))
  if (read.success) return read.data
  throw damaged(path, `its part "${name}" cannot be understood`)
}

class Seen {
  readonly #path: string
  readonly #schemas: string[] = []
  readonly #tables = new Map<string, { bytes: number; digest: Hash; parts: number }>()
  #files = { count: 0, bytes: 0 }
  #header: BackupHeader | null = null
  #end: BackupEnd | null = null

  constructor(path: string) {
    this.#path = path
  }

  async take(given: ArchivePart): Promise<void> {
    const { part } = given
    if (this.#end !== null) throw this.#wrong('something follows its end')
    if (part.kind === 'header') this.#header = await this.#readHeader(given)
    else if (this.#header === null) throw this.#wrong('it does not begin as one')
    if (part.kind === 'schema') this.#takeSchema(await readJson(this.#path, given, SchemaDefinition))
    if (part.kind === 'rows') await this.#takeRows(`${part.schema}.${part.table}`, part.part, given)
    if (part.kind === 'file') await this.#takeFile(part.hash, given)
    if (part.kind === 'end') this.#end = await readJson(this.#path, given, BackupEnd)
  }

  outcome(): CheckedBackup {
    const [header, end] = [this.#header, this.#end]
    if (header === null || end === null) throw this.#wrong('it is cut short')
    if (!isDeepStrictEqual(this.#schemas, header.schemas)) throw this.#wrong('a workspace is missing')
    if (!isDeepStrictEqual(this.#files, end.files)) throw this.#wrong('files are missing')
    for (const { schema, name, bytes, sha256 } of end.tables) {
      const found = this.#tables.get(`${schema}.${name}`)
      const isSame = (found?.bytes ?? 0) === bytes && (bytes === 0 || found?.digest.digest('hex') === sha256)
      if (!isSame) throw this.#wrong(`the rows of ${schema}.${name} are altered`)
    }
    return { header, end }
  }

  async #readHeader(given: ArchivePart): Promise<BackupHeader> {
    const raw = parsed(await text(given.content))
    const read = BackupHeader.safeParse(raw)
    if (read.success) return read.data
    const { format, version } = (raw ?? {}) as Record<string, unknown>
    if (format !== 'kith-backup' || typeof version !== 'number') throw this.#wrong('it does not begin as one')
    throw new AppError(
      'invalid',
      'backup.newer',
      `${this.#path} was made by a newer Kith. Upgrade this one, then restore. Nothing was changed.`,
    )
  }

  #takeSchema(schema: SchemaDefinition): void {
    this.#schemas.push(schema.name)
    for (const table of schema.tables) {
      this.#tables.set(`${schema.name}.${table.name}`, { bytes: 0, digest: createHash('sha256'), parts: 0 })
    }
  }

  async #takeRows(table: string, part: number, { content }: ArchivePart): Promise<void> {
    const seen = this.#tables.get(table)
    if (seen === undefined || part !== ++seen.parts) throw this.#wrong(`rows of ${table} are out of order`)
    for await (const chunk of content) {
      seen.bytes += chunk.length
      seen.digest.update(chunk)
    }
  }

  async #takeFile(hash: string, { content, size }: ArchivePart): Promise<void> {
    const digest = createHash('sha256')
    for await (const chunk of content) digest.update(chunk)
    if (digest.digest('hex') !== hash) throw this.#wrong(`the file ${hash} is altered`)
    this.#files = { count: this.#files.count + 1, bytes: this.#files.bytes + size }
  }

  #wrong(reason: string): AppError {
    return damaged(this.#path, reason)
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}
