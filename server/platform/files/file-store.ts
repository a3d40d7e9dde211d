import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../../shared/platform/errors.ts'

export interface StoredFile {
  /** SHA-256 of the content, in lower-case hex: its address. */
  hash: string
  /** Bytes. */
  size: number
}

/** Contents of files on disk, each kept once whatever it is called and however often it is stored. */
export interface FileStore {
  /** Keeps a content. Refuses one above `limit` bytes, and leaves nothing behind of one that breaks off. */
  store(content: NodeJS.ReadableStream, limit: number): Promise<StoredFile>
  /** Refuses a hash that is not there as not found. */
  read(hash: string): Promise<NodeJS.ReadableStream>
  /** Where a content lies on disk, for readers that must seek. */
  pathOf(hash: string): string
  /** Everything that is kept. What comes meanwhile may be in it or not. */
  list(): AsyncIterable<StoredFile>
  /** Is a content on disk what was stored? */
  isWhole(hash: string): Promise<boolean>
}

/** The store below a folder. A content is complete and on the disk before it gets its name. */
export function openFileStore(folder: string): FileStore {
  const pathOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw notThere()
    return join(folder, hash.slice(0, 2), hash)
  }
  return {
    pathOf,
    store: (content, limit) => store(folder, pathOf, { content, limit }),
    list: () => listContents(folder),
    isWhole: async (hash) => (await hashOf(pathOf(hash))) === hash,
    read: async (hash) => {
      const path = pathOf(hash)
      if (!(await isThere(path))) throw notThere()
      return createReadStream(path)
    },
  }
}

interface Incoming {
  content: NodeJS.ReadableStream
  limit: number
}

async function store(
  folder: string,
  pathOf: (hash: string) => string,
  { content, limit }: Incoming,
): Promise<StoredFile> {
  const temporary = join(folder, 'incoming', randomUUID())
  await mkdir(dirname(temporary), { recursive: true, mode: 0o700 })
  try {
    const stored = await write(content, temporary, limit)
    const path = pathOf(stored.hash)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    if (!(await isThere(path))) {
      await rename(temporary, path)
      await keepName(path)
    }
    return stored
  } catch (error) {
    throw isFull(error) ? storageFull(error) : error
  } finally {
    await rm(temporary, { force: true })
  }
}

// Without it a power cut could take the name of a content whose record was saved.
async function keepName(path: string): Promise<void> {
  if (process.platform === 'win32') return
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  }
}

async function write(content: NodeJS.ReadableStream, path: string, limit: number): Promise<StoredFile> {
  const digest = createHash('sha256')
  let size = 0
  const measured = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length
      digest.update(chunk)
      done(size > limit ? tooLarge(limit) : null, chunk)
    },
  })
  await pipeline(content, measured, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  const written = await open(path, 'r')
  try {
    await written.sync()
  } finally {
    await written.close()
  }
  return { hash: digest.digest('hex'), size }
}

async function* listContents(folder: string): AsyncGenerator<StoredFile> {
  const groups = await readdir(folder).catch((): string[] => [])
  for (const group of groups.filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()) {
    for (const hash of (await readdir(join(folder, group))).sort()) {
      if (/^[0-9a-f]{64}$/.test(hash)) yield { hash, size: (await stat(join(folder, group, hash))).size }
    }
  }
}

async function hashOf(path: string): Promise<string | null> {
  if (!(await isThere(path))) return null
  const digest = createHash('sha256')
  await pipeline(createReadStream(path), digest)
  return digest.digest('hex')
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

function notThere(): AppError {
  return new AppError('not-found', 'files.not-found', 'There is no such file, or you may not see it.')
}

function tooLarge(limit: number): AppError {
  const megabytes = Math.floor(limit / 1_048_576)
  return new AppError(
    'too-large',
    'files.too-large',
    `A file may have up to ${megabytes} MB. Choose a smaller one.`,
    {
      params: { limit },
    },
  )
}

function storageFull(cause: unknown): AppError {
  const sentence = 'The disk is full, so the file was not kept. Free some space, then try again.'
  return new AppError('storage-full', 'files.storage-full', sentence, { cause })
}
