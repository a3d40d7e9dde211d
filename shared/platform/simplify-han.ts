import { hanPairs } from './han-pairs.ts'

const pairs = Array.from(hanPairs)
const simplified = new Map(
  pairs.flatMap((letter, at): [string, string][] => (at % 2 === 0 ? [[letter, pairs[at + 1]!]] : [])),
)
const han = /[\u3400-\u9fff]/g

/**
 * Traditional Chinese letters as simplified ones, letter by letter: for finding, never for showing. Texts
 * in either script come out alike (臺灣 and 台湾; 後 and 后 are one).
 */
export function simplifyHan(text: string): string {
  return text.replace(han, simplifyLetter)
}

/** The simplified form of one letter; itself where it has none. */
export function simplifyLetter(letter: string): string {
  return simplified.get(letter) ?? letter
}
