import type { Pool } from '../database/pool.ts'
import type { FileStore } from '../files/file-store.ts'
import { keepingFiles } from '../files/files-lock.ts'
import { copyOut } from './copy-out.ts'
import { type BackupEnd, type BackupHeader, formatVersion, partNames } from './definitions.ts'
import { type Snapshot, withSnapshot } from './snapshot.ts'
import { type ArchiveWriter, writeArchive } from './write-archive.ts'

interface BackupSource {
  pool: Pool
  files: FileStore
  now(): Date
  /** Of this program. */
  version: string
  secret: BackupHeader['secret']
  /** What is being written, for whoever waits. */
  told(what: string, bytes: number): void
}

interface WrittenBackup {
  header: BackupHeader
  end: BackupEnd
  /** Hashes of contents that are damaged on disk and therefore left out. */
  damagedFiles: string[]
}

/**
 * Writes everything of one moment into one file while people work: the rows of a single snapshot, and then
 * every content, of which those the snapshot names were on disk before it. The file is whole or not there.
 */
export function writeBackup(source: BackupSource, path: string): Promise<WrittenBackup> {
  return keepingFiles(source.pool, () => writeWhole(source, path))
}

async function writeWhole(source: BackupSource, path: string): Promise<WrittenBackup> {
  const archive = writeArchive(path)
  try {
    const written = await withSnapshot(source.pool, async (snapshot) => {
      const header = headerOf(source, snapshot)
      await archive.add(partNames.header, json(header))
      const tables = await writeSchemas(source, archive, snapshot)
      return { header, tables }
    })
    const { damagedFiles, ...files } = await writeFiles(source, archive)
    const end = { tables: written.tables, files }
    await archive.add(partNames.end, json(end))
    await archive.end()
    return { header: written.header, end, damagedFiles }
  } catch (error) {
    await archive.abandon()
    throw error
  }
}

function headerOf(source: BackupSource, snapshot: Snapshot): BackupHeader {
  return {
    format: 'kith-backup',
    version: formatVersion,
    createdAt: source.now().toISOString(),
    kith: source.version,
    postgres: snapshot.postgres,
    migrations: snapshot.migrations,
    workspaces: snapshot.workspaces,
    schemas: snapshot.schemas.map(({ name }) => name),
    secret: source.secret,
  }
}

async function writeSchemas(
  source: BackupSource,
  archive: ArchiveWriter,
  { connection, schemas }: Snapshot,
): Promise<BackupEnd['tables']> {
  const summaries: BackupEnd['tables'] = []
  let before = 0
  for (const schema of schemas) {
    await archive.add(partNames.schema(schema.name), json(schema))
    for (const table of schema.tables.filter(({ partitionKey }) => partitionKey === null)) {
      const told = (bytes: number) => source.told(`${schema.name}.${table.name}`, before + bytes)
      const summary = await copyOut(connection, archive, { schema: schema.name, table, told })
      before += summary.bytes
      summaries.push(summary)
    }
  }
  return summaries
}

async function writeFiles(
  { files, told }: BackupSource,
  archive: ArchiveWriter,
): Promise<BackupEnd['files'] & { damagedFiles: string[] }> {
  const written = { count: 0, bytes: 0, damagedFiles: [] as string[] }
  for await (const { hash, size } of files.list()) {
    if (!(await files.isWhole(hash))) {
      written.damagedFiles.push(hash)
      continue
    }
    await archive.addStream(partNames.file(hash), size, (await files.read(hash)) as AsyncIterable<Buffer>)
    written.count++
    written.bytes += size
    told('files', written.bytes)
  }
  return written
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}
