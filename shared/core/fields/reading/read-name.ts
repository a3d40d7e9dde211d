import { isCjkName } from '../shown/cjk-name.ts'
import { readHanName } from './read-han-name.ts'

/** The parts of a person's name. */
export interface NameParts {
  first: string
  last: string
  middle?: string
  prefix?: string
  suffix?: string
}

const prefixes = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev fr herr frau mme mlle sr sra srta dipl.-ing ing mag rouva herra tri toht.'.split(
    ' ',
  ),
)
const suffixes = new Set('jr sr ii iii iv phd md mba esq cpa dds llm llb jd mp obe'.split(' '))
const particles = new Set(
  'van von der den de del della di da do dos das la le du af av ter ten zu zum zur bin ibn al el san st st.'.split(
    ' ',
  ),
)
const han = /^[\p{Script=Han}\u3005]+$/u

/**
 * A person's name in parts: 'Last, First Middle', 'Dr. Ada Byron Lovelace Jr.', '王小明', '欧阳娜娜', '김민준'.
 * One word alone is a first name. The text has no line breaks and is not blank.
 */
export function readName(text: string): NameParts {
  if (isCjkName(text)) return readCjkName(text)
  const comma = text.search(/[,，]/)
  if (comma > 0) {
    const [before, after] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()]
    if (!isSuffix(after)) return readLastFirst(before, after)
  }
  return readWestern(words(text.replace(/[,，]/g, ' ')))
}

function readCjkName(text: string): NameParts {
  const spaced = words(text)
  if (spaced.length > 1) return { first: spaced.slice(1).join(' '), last: spaced[0]! }
  // Names from other languages in Chinese or Japanese letters: given name first, points between.
  const pointed = text.split(/[·・•‧]/).filter((part) => part !== '')
  if (pointed.length > 1) return { first: pointed.slice(0, -1).join('·'), last: pointed.at(-1)! }
  return han.test(text) || /^\p{Script=Hangul}+$/u.test(text) ? readHanName(text) : { first: '', last: text }
}

function readLastFirst(last: string, rest: string): NameParts {
  const { prefix, names, suffix } = withoutTitles(words(rest))
  const [first = '', ...middle] = names
  return named({ first, middle, last, prefix, suffix })
}

function readWestern(all: readonly string[]): NameParts {
  const { prefix, names, suffix } = withoutTitles(all)
  if (names.length < 2) {
    // 'Mr Smith' gives the family name, 'Ada' the first.
    const isFamily = prefix.length > 0 && names.length === 1
    return named({
      first: isFamily ? '' : (names[0] ?? ''),
      middle: [],
      last: isFamily ? names[0]! : '',
      prefix,
      suffix,
    })
  }
  const start = familyStart(names)
  const [first = '', ...middle] = names.slice(0, start)
  return named({ first, middle, last: names.slice(start).join(' '), prefix, suffix })
}

/** Where the family name begins: at the last word, or at the particles before it (Ludwig *van Beethoven*). */
function familyStart(names: readonly string[]): number {
  let start = names.length - 1
  while (start > 1 && particles.has(names[start - 1]!.toLowerCase())) start -= 1
  return start
}

function withoutTitles(all: readonly string[]): { prefix: string[]; names: string[]; suffix: string[] } {
  let [from, to] = [0, all.length]
  while (from < to - 1 && prefixes.has(bare(all[from]!))) from += 1
  while (to > from + 1 && suffixes.has(bare(all[to - 1]!))) to -= 1
  return { prefix: all.slice(0, from), names: all.slice(from, to), suffix: all.slice(to) }
}

function isSuffix(text: string): boolean {
  const all = words(text)
  return all.length > 0 && all.every((word) => suffixes.has(bare(word)))
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.,]+$/, '')
    .replaceAll('.', '')
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function named(parts: {
  first: string
  middle: readonly string[]
  last: string
  prefix: readonly string[]
  suffix: readonly string[]
}): NameParts {
  return {
    first: parts.first,
    last: parts.last,
    ...(parts.middle.length > 0 && { middle: parts.middle.join(' ') }),
    ...(parts.prefix.length > 0 && { prefix: parts.prefix.join(' ') }),
    ...(parts.suffix.length > 0 && { suffix: parts.suffix.join(' ') }),
  }
}
