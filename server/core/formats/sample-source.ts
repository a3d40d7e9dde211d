import type { Encoding } from '../../../shared/core/imports/table.ts'
import { cutPoint } from './cut-point.ts'
import { formatLimits } from './limits.ts'
import { readBytes, type Source } from './source.ts'
import { byteOrderMarkLength, decodeBytes } from './text/decode.ts'

/**
 * Bytes to tell the encoding by: the beginning of a file and, of a large one, whole lines from places all
 * over it, so that a file whose first thousands of rows are plain ASCII does not deceive.
 */
export async function sampleBytes(source: Source): Promise<Buffer> {
  const head = await readBytes(source, 0, formatLimits.sampleBytes)
  if (head.length >= source.size) return head
  const parts = [head.subarray(0, head.lastIndexOf(lineFeed) + 1 || head.length)]
  const step = (source.size - head.length) / formatLimits.probes
  // In UTF-16 a byte with the value of a line feed may be half of a character.
  if (head.includes(0)) return head
  for (let probe = 0; probe < formatLimits.probes; probe++) {
    const bytes = await readBytes(source, Math.floor(head.length + probe * step), formatLimits.probeBytes)
    const from = bytes.indexOf(lineFeed) + 1
    const to = bytes.lastIndexOf(lineFeed) + 1
    if (from > 0 && to > from) parts.push(bytes.subarray(from, to))
  }
  return Buffer.concat(parts)
}

const lineFeed = 10

export interface TextSample {
  text: string
  /** Bytes of the file it stands for. */
  bytes: number
  isWhole: boolean
}

/** The beginning of a file as text, without its byte order mark. */
export async function sampleText(source: Source, encoding: Encoding, bytes: number): Promise<TextSample> {
  const head = await readBytes(source, 0, bytes)
  const isWhole = head.length >= source.size
  const start = byteOrderMarkLength(head, encoding)
  const body = head.subarray(start)
  const whole = isWhole ? body : body.subarray(0, cutPoint(body, encoding))
  return { text: decodeBytes(whole, encoding), bytes: start + whole.length, isWhole }
}
