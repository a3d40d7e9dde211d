/** Gives what makes sense of something that may be anything; undefined: nothing does. */
export type Reader<Read> = (raw: unknown) => Read | undefined

/** One of these words. */
export function oneOf<const One>(words: readonly One[]): Reader<One> {
  return (raw) => words.find((one) => one === raw)
}

/** A text of a length that the server takes. */
export function textOf(most: number, least = 0): Reader<string> {
  return (raw) => (typeof raw === 'string' && raw.length >= least && raw.length <= most ? raw : undefined)
}

/** A number within bounds. */
export function numberOf(least: number, most: number): Reader<number> {
  return (raw) => (typeof raw === 'number' && raw >= least && raw <= most ? raw : undefined)
}

/** The same without a fraction. */
export function wholeOf(least: number, most: number): Reader<number> {
  const read = numberOf(least, most)
  return (raw) => (Number.isInteger(raw) ? read(raw) : undefined)
}

/** Yes or no. */
export function flag(raw: unknown): boolean | undefined {
  return typeof raw === 'boolean' ? raw : undefined
}

/** What makes sense of a list, in its order; what is beyond the length that the server takes is left out. */
export function listOf<One>(read: Reader<One>, most: number): Reader<One[]> {
  return (raw) => {
    if (!Array.isArray(raw)) return undefined
    const list = raw.map(read).filter((one) => one !== undefined)
    return list.slice(0, most)
  }
}

type Optional<Read> = { [Name in keyof Read]-?: object extends Pick<Read, Name> ? Name : never }[keyof Read]

type Readers<Read, Names extends keyof Read> = {
  readonly [Name in Names]-?: Reader<NonNullable<Read[Name]>>
}

/** What has all that is needed; of what may be there, what makes no sense is left out alone. */
export function objectOf<Read extends object>(
  needed: Readers<Read, Exclude<keyof Read, Optional<Read>>>,
  optional: Readers<Read, Optional<Read>>,
): Reader<Read> {
  const readers = Object.entries<Reader<unknown>>({ ...needed, ...optional })
  return (raw) => {
    if (!isPlain(raw)) return undefined
    const read = readers.map(([name, reader]) => [name, reader(raw[name])] as const)
    const whole = Object.fromEntries(read.filter(([, value]) => value !== undefined))
    // Each part as its own reader gives it.
    return Object.keys(needed).every((name) => name in whole) ? (whole as Read) : undefined
  }
}

export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
