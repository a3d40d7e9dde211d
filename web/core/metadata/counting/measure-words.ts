/**
 * What gives the word between a number and a Chinese noun: of the longest end of the noun that a list knows
 * ("客户公司" is counted as "公司"), else the general one. The lists name the nouns of each word.
 */
export function measureWords(
  lists: Readonly<Record<string, string>>,
  general: string,
): (noun: string) => string {
  const known = new Map(
    Object.entries(lists).flatMap(([measure, nouns]) => nouns.split(' ').map((noun) => [noun, measure])),
  )
  return (noun) => {
    const ends = Array.from(noun).map((_letter, at, letters) => letters.slice(at).join(''))
    const found = ends.find((end) => known.has(end))
    return known.get(found ?? '') ?? general
  }
}
