import { hanPairs } from './han-pairs.ts'

const pairs = Array.from(hanPairs)
const simplified = new Map(
  pairs.flatMap((letter, at): [string, string][] => (at % 2 === 0 ? [[letter, pairs[at + 1]!]] : [])),
)

/**
 * A traditional Chinese letter as the simplified one, any other as it is: for finding, never for showing.
 * Texts in either script come out alike (臺灣 and 台湾; 後 and 后 are one).
 */
export function simplifyLetter(letter: string): string {
  return simplified.get(letter) ?? letter
}
