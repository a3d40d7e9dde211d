import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { Encoding } from '../../../../shared/core/imports/table.ts'

/**
 * Stands for bytes that mean nothing in the encoding. A lone surrogate cannot come out of any
 * well-formed text, so it cannot be confused with a U+FFFD that the file itself contains.
 */
export const undecodable = '\udc80'

/**
 * Bytes as text, whole characters only (see cutPoint). Never guesses: what cannot be read becomes
 * `undecodable`, one for each bad byte or sequence.
 */
export function decodeBytes(bytes: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-8') return isUtf8(bytes) ? bytes.toString('utf8') : decodeFlawedUtf8(bytes)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, encoding === 'utf-16be')
  return iconv.decode(bytes, encoding).replaceAll('\ufffd', undecodable)
}

/** How many characters of a text could not be read. */
export function countUndecodable(text: string): number {
  return text.isWellFormed() ? 0 : (text.match(/\p{Surrogate}/gu)?.length ?? 0)
}

/** Length in bytes of the byte order mark of this encoding that the bytes begin with, else 0. */
export function byteOrderMarkLength(bytes: Buffer, encoding: Encoding): number {
  const mark = byteOrderMarks[encoding]
  return mark !== undefined && bytes.subarray(0, mark.length).equals(mark) ? mark.length : 0
}

const byteOrderMarks: Partial<Record<Encoding, Buffer>> = {
  'utf-8': Buffer.from([0xef, 0xbb, 0xbf]),
  'utf-16le': Buffer.from([0xff, 0xfe]),
  'utf-16be': Buffer.from([0xfe, 0xff]),
  gb18030: Buffer.from([0x84, 0x31, 0x95, 0x33]),
}

function decodeUtf16(bytes: Buffer, bigEndian: boolean): string {
  const even = bytes.subarray(0, bytes.length & ~1)
  const text = bigEndian ? Buffer.from(even).swap16().toString('utf16le') : even.toString('utf16le')
  return bytes.length === even.length ? text : text + undecodable
}

function decodeFlawedUtf8(bytes: Buffer): string {
  let text = ''
  let good = 0
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at)
    if (length === 0) {
      text += bytes.toString('utf8', good, at) + undecodable
      good = at + 1
    }
    at += length || 1
  }
  return text + bytes.toString('utf8', good)
}

/** Bytes of the well-formed character at a place (RFC 3629: no overlong forms, no surrogates), else 0. */
function utf8Length(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  return isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length ? length : 0
}
