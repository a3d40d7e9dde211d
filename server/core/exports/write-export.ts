import { Readable } from 'node:stream'
import type { Context } from '../../platform/context.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { accessMark } from '../access/access-mark.ts'
import type { StoredExport } from '../operations/index.ts'
import { contentTypes, type ExportQuery, exportRecords } from './export-records.ts'

const noteEveryMs = 1_000
const mostBytes = 4_000_000_000

export interface WrittenExport {
  file: StoredExport
  rows: number
}

/** Writes the records of an object into the store of files. `note` hears each second how many there are by now, and may throw to end it. */
export async function writeExport(
  ctx: Context,
  files: FileStore,
  objectName: string,
  query: ExportQuery,
  note: (rows: number) => Promise<void> = async () => {},
): Promise<WrittenExport> {
  let rows = 0
  const onRows = (count: number) => {
    rows += count
  }
  const { name, content } = await exportRecords(ctx, objectName, query, { onRows })
  const noted = Readable.from(withNotes(content, () => note(rows)))
  const { hash, size } = await files.store(noted, mostBytes)
  return { rows, file: { name, hash, size, type: contentTypes[query.format], mark: accessMark(ctx.access) } }
}

async function* withNotes(content: Readable, note: () => Promise<void>): AsyncGenerator<Buffer> {
  let last = performance.now()
  for await (const piece of content) {
    yield piece
    if (performance.now() - last < noteEveryMs) continue
    await note()
    last = performance.now()
  }
}
