/** A pattern as a tree. A `char` holds a test of one code point. */
export type PatternNode =
  | { kind: 'char'; test: (char: string) => boolean }
  | { kind: 'all'; parts: PatternNode[] }
  | { kind: 'any'; options: PatternNode[] }
  | { kind: 'repeat'; part: PatternNode; min: number; max: number | null }
  | { kind: 'start' }
  | { kind: 'end' }

/** Why a text is no pattern that can be used. Thrown inside, returned by compilePattern. */
export class PatternProblem extends Error {}

const depthLimit = 50
const repeatLimit = 1_000
const quantifier = /^(?:[*+?]|\{\d{1,4}(?:,\d{0,4})?\})/

/**
 * Reads the part of regular expressions that a machine can match in linear time: letters, `.`, classes
 * `[a-z\d]`, `\d \w \s \p{L}` and their opposites, groups, `|`, `* + ? {n,m}`, `^` and `$`. Refuses
 * look-around and back-references.
 */
export function parsePattern(source: string): PatternNode {
  const reader = { source, at: 0 }
  const node = readOptions(reader, 0)
  if (reader.at < source.length) throw new PatternProblem(`there is a ) too many at ${reader.at + 1}`)
  return node
}

interface Reader {
  source: string
  at: number
}

function readOptions(reader: Reader, depth: number): PatternNode {
  if (depth > depthLimit) throw new PatternProblem('its groups are nested too deeply')
  const options = [readSequence(reader, depth)]
  while (reader.source[reader.at] === '|') {
    reader.at += 1
    options.push(readSequence(reader, depth))
  }
  return options.length === 1 ? options[0]! : { kind: 'any', options }
}

function readSequence(reader: Reader, depth: number): PatternNode {
  const parts: PatternNode[] = []
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const part = readAtom(reader, depth)
    parts.push(readQuantifier(reader, part))
  }
  return { kind: 'all', parts }
}

function readAtom(reader: Reader, depth: number): PatternNode {
  const char = String.fromCodePoint(reader.source.codePointAt(reader.at)!)
  if (char === '(') return readGroup(reader, depth)
  if (char === '[') return readClass(reader)
  if (char === '\\') return readEscape(reader)
  if ('*+?{'.includes(char)) throw new PatternProblem(`nothing stands before ${char} at ${reader.at + 1}`)
  reader.at += char.length
  if (char === '^') return { kind: 'start' }
  if (char === '$') return { kind: 'end' }
  if (char === '.') return { kind: 'char', test: (other) => other !== '\n' }
  return { kind: 'char', test: (other) => other === char }
}

function readGroup(reader: Reader, depth: number): PatternNode {
  const opening = reader.source.startsWith('(?:', reader.at) ? 3 : 1
  if (opening === 1 && reader.source[reader.at + 1] === '?')
    throw new PatternProblem(`only plain groups and (?:…) are supported, at ${reader.at + 1}`)
  reader.at += opening
  const node = readOptions(reader, depth + 1)
  if (reader.source[reader.at] !== ')') throw new PatternProblem('a ) is missing')
  reader.at += 1
  return node
}

/** A class is tested by the language's own expression for it, which looks at one character only. */
function readClass(reader: Reader): PatternNode {
  const rest = reader.source.slice(reader.at)
  const found = /^\[\^?(?:\\[\s\S]|[^\]\\])*\]/.exec(rest)
  if (!found) throw new PatternProblem('a ] is missing')
  reader.at += found[0].length
  return single(found[0])
}

function readEscape(reader: Reader): PatternNode {
  const rest = reader.source.slice(reader.at)
  const found =
    /^\\(?:[dDwWsStnrfv]|[pP]\{[\w=]{1,60}\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\^$\\.*+?()[\]{}|/-])/.exec(
      rest,
    )
  if (!found) throw new PatternProblem(`${rest.slice(0, 2)} is not supported, at ${reader.at + 1}`)
  reader.at += found[0].length
  // Unicode mode knows \- only inside classes.
  return single(found[0] === '\\-' ? '-' : found[0])
}

function single(source: string): PatternNode {
  try {
    const expression = new RegExp(`^${source}$`, 'u')
    return { kind: 'char', test: (char) => expression.test(char) }
  } catch {
    throw new PatternProblem(`${source.slice(0, 40)} cannot be understood`)
  }
}

function readQuantifier(reader: Reader, part: PatternNode): PatternNode {
  const found = quantifier.exec(reader.source.slice(reader.at, reader.at + 12))
  if (!found) return part
  reader.at += found[0].length
  // Lazy quantifiers match the same whole texts as greedy ones.
  if (reader.source[reader.at] === '?') reader.at += 1
  if (quantifier.test(reader.source.slice(reader.at, reader.at + 12)))
    throw new PatternProblem(`two repetitions follow each other at ${reader.at + 1}`)
  const { min, max } = bounds(found[0])
  if (min > repeatLimit || (max ?? 0) > repeatLimit || (max !== null && max < min))
    throw new PatternProblem(`${found[0]} cannot be used (at most ${repeatLimit}, lowest first)`)
  return { kind: 'repeat', part, min, max }
}

function bounds(text: string): { min: number; max: number | null } {
  if (text === '*') return { min: 0, max: null }
  if (text === '+') return { min: 1, max: null }
  if (text === '?') return { min: 0, max: 1 }
  const [low, high] = text.slice(1, -1).split(',')
  const min = Number(low)
  if (high === undefined) return { min, max: min }
  return { min, max: high === '' ? null : Number(high) }
}
