import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../../shared/platform/errors.ts'

interface StoredFile {
  /** SHA-256 of the content, in lower-case hex: its address. */
  hash: string
  /** Bytes. */
  size: number
}

/** A content that is on the disk, whole, and not among those that are kept: to be kept or discarded. */
export interface IncomingFile extends StoredFile {
  path: string
}

/** Contents of files on disk, each kept once whatever it is called and however often it is stored. */
export interface FileStore {
  /** Where it lies. */
  readonly folder: string
  /** Takes a content in. Refuses one above `limit` bytes, and leaves nothing behind of one that breaks off. */
  receive(content: NodeJS.ReadableStream, limit: number): Promise<IncomingFile>
  /** Keeps what was received. From then on it is as new, however long the same content was there already. */
  keep(file: IncomingFile): Promise<StoredFile>
  /** Removes what was received and is not to be kept; of what was kept, nothing. */
  discard(file: IncomingFile): Promise<void>
  /** Receives and keeps in one. */
  store(content: NodeJS.ReadableStream, limit: number): Promise<StoredFile>
  /** Refuses a hash that is not there as not found. */
  read(hash: string): Promise<Readable>
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
  const keep = (file: IncomingFile) => keepAs(file, pathOf(file.hash))
  return {
    folder,
    pathOf,
    receive: (content, limit) => receive(folder, content, limit),
    keep,
    discard: (file) => rm(file.path, { force: true }),
    store: async (content, limit) => keep(await receive(folder, content, limit)),
    list: () => listContents(folder),
    isWhole: async (hash) => (await hashOf(pathOf(hash))) === hash,
    read: async (hash) => {
      const path = pathOf(hash)
      if (!(await isThere(path))) throw notThere()
      return createReadStream(path)
    },
  }
}

async function receive(folder: string, content: NodeJS.ReadableStream, limit: number): Promise<IncomingFile> {
  const path = join(incomingFolder(folder), randomUUID())
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    return { ...(await write(content, path, limit)), path }
  } catch (error) {
    await rm(path, { force: true })
    throw isFull(error) ? storageFull(error) : error
  }
}

/** Where contents lie until they are kept or discarded. */
export function incomingFolder(folder: string): string {
  return join(folder, 'incoming')
}

/** Takes the place of the same content, which whoever looks for unnamed ones may be removing at this moment. */
async function keepAs({ path, hash, size }: IncomingFile, place: string): Promise<StoredFile> {
  try {
    await mkdir(dirname(place), { recursive: true, mode: 0o700 })
    await rename(path, place)
    await keepName(place)
    return { hash, size }
  } catch (error) {
    await rm(path, { force: true })
    throw isFull(error) ? storageFull(error) : error
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
      params: { limit, megabytes },
    },
  )
}

function storageFull(cause: unknown): AppError {
  const sentence = 'The disk is full, so the file was not kept. Free some space, then try again.'
  return new AppError('storage-full', 'files.storage-full', sentence, { cause })
}
