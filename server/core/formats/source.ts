import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { formatLimits } from './limits.ts'

/** A file to import: bytes of known number that can be read from any place, more than once. */
export interface Source {
  /** As the person who sent it calls it. Only its ending is looked at, and never trusted. */
  readonly name: string
  readonly size: number
  /** Bytes from `start` up to, not including, `end` (default: all of the rest). */
  stream(start?: number, end?: number): Readable
}

/** A file on disk. It must not change while it is read. */
export async function fileSource(path: string, name: string): Promise<Source> {
  const { size } = await stat(path)
  return {
    name,
    size,
    stream: (start = 0, end = size) =>
      end <= start
        ? Readable.from([])
        : createReadStream(path, { start, end: end - 1, highWaterMark: formatLimits.chunkBytes }),
  }
}

/** Bytes that are already in memory, handed out in pieces as a disk would. */
export function bytesSource(
  bytes: Uint8Array,
  name: string,
  pieceBytes: number = formatLimits.chunkBytes,
): Source {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    name,
    size: whole.length,
    stream: (start = 0, end = whole.length) => Readable.from(pieces(whole.subarray(start, end), pieceBytes)),
  }
}

/** The bytes of a place in a file, fewer where the file ends before. */
export async function readBytes(source: Source, start: number, length: number): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of source.stream(start, Math.min(source.size, start + length))) parts.push(part)
  return Buffer.concat(parts)
}

function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
