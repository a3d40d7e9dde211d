import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { AppError } from '../../../../shared/platform/errors.ts'
import { formatLimits } from '../limits.ts'
import { refusal } from '../refusal.ts'
import type { Source } from '../source.ts'

/** The parts of a workbook, which is a zip archive. */
export interface Archive {
  /** Unpacked size of a part, or null when there is none of that name. */
  size(path: string): number | null
  stream(path: string): Promise<Readable>
  close(): void
}

/**
 * Opens a workbook for reading its parts in any order. Refused before anything is unpacked: too many
 * parts, too much of them, an unlikely ratio of unpacked to packed, encryption. A part that unpacks to
 * more than it declares ends with an error.
 */
export async function openArchive(source: Source): Promise<Archive> {
  const options = { autoClose: false, lazyEntries: true, validateEntrySizes: true, strictFileNames: false }
  const zip = await yauzl
    .fromRandomAccessReaderPromise(new SourceReader(source), source.size, options)
    .catch((error) => Promise.reject(broken(error)))
  try {
    const entries = await readEntries(zip)
    return {
      size: (path) => entries.get(path.toLowerCase())?.uncompressedSize ?? null,
      stream: (path) => openPart(zip, entries.get(path.toLowerCase()), path),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw broken(error)
  }
}

/** Damage found while unpacking or parsing, as a refusal; refusals and aborts stay what they are. */
export function broken(error: unknown): unknown {
  if (error instanceof AppError || (error instanceof Error && error.name === 'AbortError')) return error
  return refusal(
    'imports.workbook-broken',
    { reason: error instanceof Error ? error.message : 'unreadable' },
    error,
  )
}

class SourceReader extends yauzl.RandomAccessReader {
  readonly source: Source
  constructor(source: Source) {
    super()
    this.source = source
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return this.source.stream(start, end)
  }
}

async function readEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
    const isUnlikely = entry.uncompressedSize > formatLimits.zipRatioFrom && ratio > formatLimits.zipRatio
    if (isUnlikely || total > formatLimits.zipBytes || entries.size >= formatLimits.zipEntries) {
      throw refusal('imports.workbook-too-large')
    }
    if (entry.isEncrypted()) throw refusal('imports.workbook-locked')
    entries.set(entry.fileName.toLowerCase(), entry)
  }
  return entries
}

async function openPart(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined, path: string): Promise<Readable> {
  if (entry === undefined) throw refusal('imports.workbook-broken', { reason: `${path} is missing` })
  return zip.openReadStreamPromise(entry).catch((error) => Promise.reject(broken(error)))
}
