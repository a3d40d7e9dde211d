import { Readable } from 'node:stream'

const pieceChars = 64 * 1024

/** One JSON value on each line, in UTF-8. Pulled and ended as writeCsv is. */
export function writeJsonLines(values: AsyncIterable<unknown>): Readable {
  return Readable.from(jsonPieces(values), { objectMode: false })
}

async function* jsonPieces(values: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  let piece = ''
  for await (const value of values) {
    piece += `${JSON.stringify(value)}\n`
    if (piece.length < pieceChars) continue
    yield Buffer.from(piece)
    piece = ''
  }
  if (piece !== '') yield Buffer.from(piece)
}
