import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { constants, createZstdCompress } from 'node:zlib'
import { pack } from 'tar-stream'
import { AppError } from '../../../shared/platform/errors.ts'

/** A file under construction that holds named parts, one after the other. */
export interface ArchiveWriter {
  add(name: string, content: Buffer): Promise<void>
  addStream(name: string, size: number, content: AsyncIterable<Buffer>): Promise<void>
  /** Completes the file: only now it has its name. */
  end(): Promise<void>
  /** Removes what was written. */
  abandon(): Promise<void>
}

/** Begins a compressed tar file, readable by its owner only. It bears another name until it is whole and on disk. */
export function writeArchive(path: string): ArchiveWriter {
  const unfinished = `${path}.unfinished`
  const tar = pack()
  const compress = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } })
  const file = createWriteStream(unfinished, { mode: 0o600 })
  const writing = pipeline(tar, compress, withTrailer, file)
  let broken: unknown
  const failed = writing.then(() => new Promise<never>(() => {}))
  failed.catch((error) => {
    broken = error
  })
  const addStream: ArchiveWriter['addStream'] = async (name, size, content) => {
    try {
      const entry = tar.entry({ name, size, mode: 0o600, mtime: new Date(0) })
      await Promise.race([failed, pipeline(Readable.from(content), entry)])
    } catch (error) {
      // What broke the file may be told a moment after what that broke.
      await nextTurn()
      throw translated(broken ?? error, path)
    }
  }
  return {
    addStream,
    add: (name, content) => addStream(name, content.length, one(content)),
    end: async () => {
      tar.finalize()
      await writing.catch((error) => {
        throw translated(error, path)
      })
      await putInPlace(unfinished, path)
    },
    abandon: async () => {
      tar.destroy(new Error('abandoned'))
      await writing.catch(() => {})
      await rm(unfinished, { force: true })
    },
  }
}

/**
 * The very end of a backup, by which one that lacks a few bytes is told from a whole one. To programs that read
 * zstd it is a frame to skip.
 */
export const trailer = Buffer.concat([
  Buffer.from([0x5b, 0x2a, 0x4d, 0x18, 16, 0, 0, 0]),
  Buffer.from('kith backup ends'),
])

async function* withTrailer(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* content
  yield trailer
}

async function* one(content: Buffer): AsyncGenerator<Buffer> {
  yield content
}

async function putInPlace(unfinished: string, path: string): Promise<void> {
  const file = await open(unfinished, 'r+')
  await file.sync().finally(() => file.close())
  await rename(unfinished, path)
  if (process.platform === 'win32') return
  const folder = await open(dirname(path), 'r')
  await folder.sync().finally(() => folder.close())
}

function translated(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof AppError) return error
  const reason = reasons[String(error.code)]
  if (reason === undefined) return error
  const sentence = `The backup ${path} could not be written: ${reason}. Nothing is left of it.`
  return new AppError('storage-full', 'backup.not-written', sentence, { cause: error })
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file system takes no file as large',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EACCES: 'you may not write there',
  EROFS: 'that disk is read-only',
  EISDIR: 'that is a folder',
}
