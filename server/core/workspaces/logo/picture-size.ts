/** Width and height in pixels. */
interface PictureSize {
  width: number
  height: number
}

type PictureType = 'image/png' | 'image/jpeg' | 'image/webp'

/** What a picture is by its first bytes, whatever it is called; null for none of the three. */
export function pictureType(bytes: Buffer): PictureType | null {
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (bytes.subarray(0, 3).toString('hex') === 'ffd8ff') return 'image/jpeg'
  const isRiff = bytes.subarray(0, 4).toString('latin1') === 'RIFF'
  return isRiff && bytes.subarray(8, 12).toString('latin1') === 'WEBP' ? 'image/webp' : null
}

/** How large a picture is drawn, read from its header; null where it is damaged. */
export function pictureSize(type: PictureType, bytes: Buffer): PictureSize | null {
  try {
    const size = sizes[type](bytes)
    return size !== null && size.width > 0 && size.height > 0 ? size : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const sizes: Readonly<Record<PictureType, (bytes: Buffer) => PictureSize | null>> = {
  // PNG, 11.2.2: IHDR comes first.
  'image/png': (bytes) =>
    bytes.subarray(12, 16).toString('latin1') === 'IHDR'
      ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
      : null,
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
}

/** ITU T.81, B.2: segments until one that begins a frame (SOF0 to SOF15 but DHT, JPG and DAC). */
function jpegSize(bytes: Buffer): PictureSize | null {
  for (let at = 2; bytes.readUInt8(at) === 0xff; ) {
    const marker = bytes.readUInt8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** RFC 9649: extended, lossless and lossy pictures each say it in their own way. */
function webpSize(bytes: Buffer): PictureSize | null {
  const kind = bytes.subarray(12, 16).toString('latin1')
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  if (kind !== 'VP8 ') return null
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
}
