import iconv from 'iconv-lite'
import type { Encoding } from '../../../../shared/core/imports/table.ts'
import { undecodable } from './decode.ts'
import { frequentSimplified, frequentTraditional } from './frequent-characters.ts'

/**
 * How much text looks like something people wrote, 0 to 1: the mean over its characters beyond ASCII.
 * The encoding decides which characters to expect. Text without any such character scores 0.
 */
export function plausibility(text: string, encoding: Encoding): number {
  const scoreOf = scorers[encoding] ?? scoreLetter
  let sum = 0
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue
    count++
    sum += scoreOf(text, at)
  }
  return count === 0 ? 0 : Math.max(0, sum / count)
}

type Scorer = (text: string, at: number) => number

const scorers: Partial<Record<Encoding, Scorer>> = {
  'utf-16le': scoreAnyScript,
  'utf-16be': scoreAnyScript,
  gb18030: scoreHan({
    scores: [
      [lazily(() => frequentSimplified), 1],
      [lazily(() => frequentTraditional), 0.8],
      [pairsOf('gb18030', [0xb0, 0xd7], [0xa1, 0xfe]), 0.5],
      [pairsOf('gb18030', [0xd8, 0xf7], [0xa1, 0xfe]), 0.3],
    ],
  }),
  big5: scoreHan({
    scores: [
      [lazily(() => frequentTraditional), 1],
      [pairsOf('big5', [0xa4, 0xc6], [0x40, 0xfe]), 0.5],
      [pairsOf('big5', [0xc9, 0xf9], [0x40, 0xfe]), 0.2],
    ],
  }),
  shift_jis: scoreHan({ kana: 1, scores: [[pairsOf('shift_jis', [0x88, 0x98], [0x40, 0xfc]), 0.75]] }),
  'euc-kr': (text, at) => (/\p{Script=Hangul}/u.test(text[at] ?? '') ? 0.9 : scoreMark(text, at)),
  'windows-1250': (text, at) => scoreLetter(text, at) * (centralEuropean.test(text[at] ?? '') ? 1 : 0.75),
  'windows-1251': scoreCyrillic,
  // Found only in files older than this century.
  macintosh: (text, at) => 0.9 * scoreLetter(text, at),
}

// One unreadable character outweighs several good ones: real text has none.
const unreadable = -3
// Letters western languages do not have: without any, the western encoding is meant.
const centralEuropean = /[ąćęłńśźżčďěňřšťůžľőűăşţđ]/iu

interface HanScores {
  /** Sets of characters, the most telling first, and what one of them counts. */
  scores: [() => ReadonlySet<string>, number][]
  kana?: number
}

function scoreHan({ scores, kana = 0.05 }: HanScores): Scorer {
  return (text, at) => {
    const character = text[at] ?? ''
    for (const [set, score] of scores) if (set().has(character)) return score
    if (/[\u3041-\u30ff]/.test(character)) return kana
    return /\p{Script=Han}/u.test(character) ? 0.05 : scoreMark(text, at)
  }
}

function scoreAnyScript(text: string, at: number): number {
  const character = text[at] ?? ''
  if (frequentSimplified.has(character) || frequentTraditional.has(character)) return 1
  return Math.max(scoreMark(text, at), /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(character) ? 0.9 : 0.1)
}

/** Single-byte encodings: letters stand among letters, in lower case unless they begin a word. */
function scoreLetter(text: string, at: number): number {
  const character = text[at] ?? ''
  if (!letter.test(character)) return scoreMark(text, at)
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (upper.test(character) && lower.test(before)) return 0
  if (upper.test(character) && upper.test(before) && lower.test(after)) return 0.3
  return 1 - 0.3 * Math.max(0, foreignRun(text, at) - 1)
}

/** The twenty letters that make up nine tenths of Russian; capitals only begin words or fill them. */
const frequentCyrillic = /[оеаинтсрвлкмдпуяыьгз]/iu

function scoreCyrillic(text: string, at: number): number {
  const character = text[at] ?? ''
  if (!letter.test(character)) return scoreMark(text, at)
  const around = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  if (around.some((one) => /[a-z]/i.test(one))) return 0
  const weight = frequentCyrillic.test(character) ? 1 : 0.6
  if (!upper.test(character) || !letter.test(around[0] ?? '')) return weight
  return upper.test(around[0] ?? '') ? weight * 0.6 : 0
}

// Accented letters rarely stand side by side, and never three in a row (two: Finnish "ää").
function foreignRun(text: string, at: number): number {
  let from = at
  let to = at
  while (text.charCodeAt(from - 1) >= 0x80) from--
  while (text.charCodeAt(to + 1) >= 0x80) to++
  return Math.min(4, to - from + 1)
}

function scoreMark(text: string, at: number): number {
  const character = text[at] ?? ''
  if (character === undecodable || /[\ue000-\uf8ff\u0080-\u009f]/.test(character)) return unreadable
  const isInsideWord = letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '')
  if (/[\u3000-\u3011\uff01-\uff5e“”‘’–—…·]/.test(character)) return 0.85
  if (/[•€£§°©®™«»№]/.test(character)) return isInsideWord ? 0 : 0.85
  return character === '\u00a0' ? 0.6 : isInsideWord ? 0 : 0.05
}

const letter = /\p{Letter}/u
const upper = /\p{Uppercase}/u
const lower = /\p{Lowercase}/u

type Range = readonly [number, number]

/** What a block of an encoding's table holds. National standards put the characters in use first. */
function pairsOf(encoding: Encoding, lead: Range, trail: Range): () => ReadonlySet<string> {
  return lazily(() => new Set(iconv.decode(Buffer.from([...bytePairs(lead, trail)].flat()), encoding)))
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function* bytePairs(lead: Range, trail: Range): Generator<Range> {
  for (let first = lead[0]; first <= lead[1]; first++) {
    for (let second = trail[0]; second <= trail[1]; second++) {
      if (second < 0x7f || second > 0xa0) yield [first, second]
    }
  }
}
