// Stems that tell the months apart, in English and Finnish (whose endings change: marraskuu, marraskuuta).
const stems: readonly (readonly string[])[] = [
  ['jan', 'tammi'],
  ['feb', 'helmi'],
  ['mar', 'maalis'],
  ['apr', 'huhti'],
  ['may', 'touko'],
  ['jun', 'kesä', 'kesa'],
  ['jul', 'heinä', 'heina'],
  ['aug', 'elo'],
  ['sep', 'syys'],
  ['oct', 'loka'],
  ['nov', 'marras'],
  ['dec', 'joulu'],
]
const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** 1 to 12 for a month's name or abbreviation in English or Finnish, in lower case; null for other words. */
export function monthOfName(word: string): number | null {
  if (word === 'sept') return 9
  for (const [at, names] of stems.entries()) {
    const [short, ...finnish] = names
    if (word.length >= 3 && english[at]!.startsWith(word) && word.startsWith(short!)) return at + 1
    if (
      finnish.some(
        (stem) =>
          word === stem || (word.startsWith(stem) && /^kuu(?:ta|n|ssa)?$/.test(word.slice(stem.length))),
      )
    )
      return at + 1
  }
  return null
}
