import type { Encoding } from '../../../../shared/core/imports/table.ts'
import { cutPoint } from '../cut-point.ts'
import { readBytes, type Source } from '../source.ts'
import { byteOrderMarkLength, decodeBytes } from './decode.ts'

/** A piece of decoded text and the place of its first byte, from which it can be decoded alone. */
export interface TextChunk {
  byte: number
  text: string
  final: boolean
}

/**
 * A file's text, piece by piece, in constant memory; `byte` is a place an earlier piece began at.
 * A byte order mark is left out. The last piece may be empty.
 */
export async function* readText(
  source: Source,
  encoding: Encoding,
  from: { byte?: number | undefined; signal?: AbortSignal | undefined } = {},
): AsyncGenerator<TextChunk> {
  let byte = from.byte ?? byteOrderMarkLength(await readBytes(source, 0, 4), encoding)
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of source.stream(byte)) {
    from.signal?.throwIfAborted()
    const bytes: Buffer = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    const cut = cutPoint(bytes, encoding)
    if (cut > 0) yield { byte, text: decodeBytes(bytes.subarray(0, cut), encoding), final: false }
    byte += cut
    rest = bytes.subarray(cut)
  }
  yield { byte, text: decodeBytes(rest, encoding), final: true }
}
