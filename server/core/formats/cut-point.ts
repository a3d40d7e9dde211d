import type { Encoding } from '../../../shared/core/imports/table.ts'

/**
 * Up to where a piece of a file holds whole characters, so that pieces can be decoded one by one
 * without carrying state. The bytes must begin with a whole character. 0: not even one is whole.
 */
export function cutPoint(bytes: Buffer, encoding: Encoding): number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return cutUtf16(bytes, encoding === 'utf-16be')
  if (encoding === 'utf-8') return cutUtf8(bytes)
  const leads = doubleByteLeads[encoding]
  return leads === undefined ? bytes.length : cutDoubleByte(bytes, leads, encoding === 'gb18030')
}

type LeadTest = (byte: number) => boolean
const highLead: LeadTest = (byte) => byte >= 0x81 && byte <= 0xfe

const doubleByteLeads: Partial<Record<Encoding, LeadTest>> = {
  gb18030: highLead,
  big5: highLead,
  'euc-kr': highLead,
  shift_jis: (byte) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc),
}

function cutUtf16(bytes: Buffer, bigEndian: boolean): number {
  const even = bytes.length & ~1
  const high = bytes[bigEndian ? even - 2 : even - 1] ?? 0
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even
}

// At most the last three bytes can belong to a character that goes on in the next piece.
function cutUtf8(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

/**
 * A byte below 0x30 (line ends, space, comma) is never part of a longer character in these encodings,
 * so everything up to the last one is whole. Only text without any has to be walked through.
 */
function cutDoubleByte(bytes: Buffer, isLead: LeadTest, hasFour: boolean): number {
  for (let at = bytes.length - 1; at >= 0; at--) {
    if ((bytes[at] ?? 0) < 0x30) return at + 1
  }
  return walk(bytes, isLead, hasFour)
}

function walk(bytes: Buffer, isLead: LeadTest, hasFour: boolean): number {
  let at = 0
  while (at < bytes.length) {
    const second = bytes[at + 1] ?? 0
    const length = !isLead(bytes[at] ?? 0) ? 1 : hasFour && second >= 0x30 && second <= 0x39 ? 4 : 2
    if (at + length > bytes.length) break
    at += length
  }
  return at
}
