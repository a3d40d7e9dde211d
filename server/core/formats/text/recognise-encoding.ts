import { isAscii, isUtf8 } from 'node:buffer'
import type { Certainty, Encoding, EncodingCandidate } from '../../../../shared/core/imports/table.ts'
import { countUndecodable, decodeBytes } from './decode.ts'
import { plausibility } from './encoding-scores.ts'

export interface RecognisedEncoding {
  /** Most plausible first, at least one. Those that read the sample alike are left out. */
  candidates: EncodingCandidate[]
  certainty: Certainty
  byteOrderMark: boolean
}

/**
 * The encodings a sample of a file may be in. A byte order mark or valid UTF-8 settles it; otherwise
 * the text each encoding would give is judged by how much it looks like writing.
 */
export function recogniseEncoding(sample: Buffer): RecognisedEncoding {
  const marked = byteOrderMarkOf(sample)
  if (marked !== null) return settled(marked, sample, true)
  const wide = wideEncodingOf(sample)
  if (wide !== null) return settled(wide, sample, false)
  if (isAscii(sample) || isUtf8(wholeUtf8(sample))) return settled('utf-8', sample, false)

  const telling = tellingLines(sample)
  const ranked = guessable
    .map((encoding) => candidateOf(encoding, telling))
    .sort((a, b) => b.plausibility - a.plausibility)
  const candidates = distinct(ranked, telling).filter((one, at) => at === 0 || one.plausibility >= 0.3)
  return { candidates, certainty: certaintyOf(candidates), byteOrderMark: false }
}

/** One encoding as a person might choose it, with what the sample looks like in it. */
export function candidateOf(encoding: Encoding, sample: Buffer): EncodingCandidate {
  const text = decodeBytes(sample, encoding)
  const bad = countUndecodable(text)
  const score = encoding === 'utf-8' ? utf8Plausibility(text, bad) : plausibility(text, encoding)
  return { encoding, plausibility: Math.round(score * 100) / 100, undecodable: bad, excerpt: excerptOf(text) }
}

const guessable: Encoding[] = [
  'utf-8',
  'gb18030',
  'big5',
  'windows-1252',
  'iso-8859-15',
  'shift_jis',
  'windows-1250',
  'windows-1251',
  'euc-kr',
  'macintosh',
]

function settled(encoding: Encoding, sample: Buffer, byteOrderMark: boolean): RecognisedEncoding {
  const candidate = { ...candidateOf(encoding, sample), plausibility: 1 }
  return { candidates: [candidate], certainty: 'certain', byteOrderMark }
}

function byteOrderMarkOf(sample: Buffer): Encoding | null {
  const head = sample.toString('hex', 0, 4)
  if (head.startsWith('efbbbf')) return 'utf-8'
  if (head.startsWith('fffe')) return 'utf-16le'
  if (head.startsWith('feff')) return 'utf-16be'
  return head === '84319533' ? 'gb18030' : null
}

/** UTF-16 shows by its zero bytes, which separators and line ends have on one side only. */
function wideEncodingOf(sample: Buffer): Encoding | null {
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  if (even + odd < sample.length / 50 || sample.length < 4) return null
  if (odd > even * 20) return 'utf-16le'
  return even > odd * 20 ? 'utf-16be' : null
}

/** Without the beginning of a character that the sample's end cut through. */
function wholeUtf8(sample: Buffer): Buffer {
  for (let back = 1; back <= 3; back++) {
    if ((sample[sample.length - back] ?? 0) >= 0xc0) return sample.subarray(0, sample.length - back)
  }
  return sample
}

// A damaged UTF-8 file is still one when nearly all of it is well-formed.
function utf8Plausibility(text: string, bad: number): number {
  const good = text.match(/[^\p{ASCII}\p{Surrogate}]/gu)?.length ?? 0
  return good === 0 ? 0 : Math.max(0, 1 - (bad * 10) / (good + bad))
}

const tellingBytes = 64 * 1024

/** The lines that hold more than ASCII: all that the choice depends on. */
function tellingLines(sample: Buffer): Buffer {
  const lines: Buffer[] = []
  let total = 0
  for (let start = 0; start < sample.length && total < tellingBytes; ) {
    const feed = sample.indexOf(10, start)
    const end = feed < 0 ? Math.min(sample.length, start + tellingBytes) : feed + 1
    const line = sample.subarray(start, Math.min(end, start + tellingBytes))
    if (!isAscii(line)) total += lines.push(line) && line.length
    start = end
  }
  return Buffer.concat(lines)
}

function distinct(ranked: EncodingCandidate[], telling: Buffer): EncodingCandidate[] {
  const seen = new Set<string>()
  return ranked.filter(({ encoding }) => {
    const text = decodeBytes(telling, encoding)
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

function certaintyOf([best, second]: EncodingCandidate[]): Certainty {
  if (best === undefined || best.plausibility < 0.7) return 'unsure'
  const lead = best.plausibility - (second?.plausibility ?? 0)
  if (lead >= 0.4) return 'certain'
  return lead >= 0.15 ? 'likely' : 'unsure'
}

/** The first words beyond ASCII with what stands around them. */
function excerptOf(text: string): string {
  const at = Math.max(0, text.search(/\P{ASCII}/u))
  return text
    .slice(Math.max(0, at - 20), at + 60)
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim()
}
