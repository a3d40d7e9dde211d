import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { extract } from 'tar-stream'
import { AppError } from '../../../shared/platform/errors.ts'
import { type Part, readPartName } from './definitions.ts'
import { trailer } from './write-archive.ts'

export interface ArchivePart {
  part: Part
  name: string
  size: number
  content: AsyncIterable<Buffer>
}

/**
 * Reads the parts of a backup one after the other; each must be read before the next comes. `told` gets the
 * share of the file that was read. Refuses (invalid) a file that is cut short, altered or something else.
 */
export async function readArchive(
  path: string,
  body: (part: ArchivePart) => Promise<void>,
  told: (share: number) => void = () => {},
): Promise<void> {
  const size = await contentSize(path)
  const file = createReadStream(path, { highWaterMark: 1 << 20, end: size - 1 })
  const tar = extract()
  const feeding = pipeline(file, createZstdDecompress(), tar)
  feeding.catch(() => {})
  let inBody = false
  try {
    for await (const entry of tar) {
      const { name } = entry.header
      const part = readPartName(name)
      if (part === null) throw damaged(path, `it holds "${name}", which no backup does`)
      inBody = true
      await body({
        part,
        name,
        size: entry.header.size ?? 0,
        content: readSafely(entry as AsyncIterable<Buffer>, path),
      })
      inBody = false
      told(file.bytesRead / size)
    }
    await feeding
  } catch (error) {
    file.destroy()
    throw inBody || error instanceof AppError ? error : damaged(path, reasonOf(error))
  }
}

/** The refusal of a file that is no whole backup. Whoever reads it has changed nothing by then. */
export function damaged(path: string, reason: string): AppError {
  return new AppError(
    'invalid',
    'backup.damaged',
    `${path} is not a whole Kith backup: ${reason}. Nothing was changed. Use another backup, or copy this one again.`,
  )
}

/** How long the file is before its trailer, which must be there. */
async function contentSize(path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new AppError('not-found', 'backup.not-found', `There is no file ${path}.`)
  const size = found.size - trailer.length
  const file = await open(path, 'r')
  try {
    const last = Buffer.alloc(trailer.length)
    if (size > 0) await file.read(last, 0, last.length, size)
    if (!last.equals(trailer)) throw damaged(path, 'it is cut short or something else')
    return size
  } finally {
    await file.close()
  }
}

// What breaks inside a part is the file's fault, not that of whoever reads it.
async function* readSafely(entry: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of entry) yield chunk
  } catch (error) {
    throw damaged(path, reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException
  if (code?.startsWith('ZSTD') || code?.startsWith('Z_') || /unexpected end|unknown frame/i.test(message)) {
    return /unexpected end/i.test(message) ? 'it is cut short' : 'its content is altered'
  }
  return message
}
