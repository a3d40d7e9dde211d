const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const anyCaseUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const hex: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const largestTime = 2 ** 48 - 1

/**
 * A source of UUIDv7 (RFC 9562), each greater than the one before, also within a millisecond and when the
 * clock steps back. `now` gives milliseconds since 1970.
 */
export function idSource(now: () => number): () => string {
  const random = randomBytes()
  let time = -1
  let count = 0
  return () => {
    const current = now()
    if (current > time) {
      time = current
      // A low start leaves room to count, a random one keeps processes apart.
      count = ((random() & 0x07) << 16) | (random() << 8) | random()
    } else if (++count > 0x3ffffff) {
      time += 1
      count = 0
    }
    return write(time, count, random)
  }
}

/** Before every id there is, and the id of nothing. */
export const firstId = '00000000-0000-0000-0000-000000000000'

/** A new UUIDv7 of this moment, greater than all this process made before. */
export const newId = idSource(Date.now)

/** Is this a UUID in its canonical, lower-case form? Of any version: imported records keep theirs. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length === 36 && uuidPattern.test(value)
}

/** The canonical form of a UUID in any case, or null. */
export function parseId(value: unknown): string | null {
  if (isId(value)) return value
  return typeof value === 'string' && anyCaseUuid.test(value) ? value.toLowerCase() : null
}

/** When a UUIDv7 was made; null for other ids. */
export function timeOfId(id: string): Date | null {
  if (!isId(id) || id[14] !== '7') return null
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
}

/** The lowest UUIDv7 of a moment: ids from then on are not below it. */
export function lowestIdOf(time: Date): string {
  const ms = time.getTime()
  if (!(ms >= 0 && ms <= largestTime)) throw new RangeError(`no id has this time: ${ms}`)
  const digits = ms.toString(16).padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-000000000000`
}

/** 26 bits of counter (12 in rand_a, 14 behind the variant), then 48 random bits. */
function write(time: number, count: number, random: () => number): string {
  const high = Math.floor(time / 0x10000)
  const low = time % 0x10000
  const head = 0x7000 | (count >>> 14)
  const tail = 0x8000 | (count & 0x3fff)
  return (
    `${hex[high >>> 24]}${hex[(high >>> 16) & 0xff]}${hex[(high >>> 8) & 0xff]}${hex[high & 0xff]}-` +
    `${hex[low >>> 8]}${hex[low & 0xff]}-${hex[head >>> 8]}${hex[head & 0xff]}-` +
    `${hex[tail >>> 8]}${hex[tail & 0xff]}-` +
    `${hex[random()]}${hex[random()]}${hex[random()]}${hex[random()]}${hex[random()]}${hex[random()]}`
  )
}

// The system's random source costs the same for one byte as for thousands.
function randomBytes(): () => number {
  const pool = new Uint8Array(4096)
  let at = pool.length
  return () => {
    if (at === pool.length) {
      crypto.getRandomValues(pool)
      at = 0
    }
    return pool[at++]!
  }
}
