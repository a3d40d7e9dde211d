// Letters that NFKD leaves whole but that people type without their stroke or ligature.
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ƒ: 'f',
  ƙ: 'k',
  ɓ: 'b',
  ɗ: 'd',
  ɛ: 'e',
  ə: 'e',
  ɔ: 'o',
  ς: 'σ',
  '\u2019': "'",
  '\u2018': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
}
const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
// Accents of Latin, Greek and Cyrillic. Marks of other scripts (Devanagari, kana, Thai) carry meaning and stay.
const accents = /[\u0300-\u036f]/g
// Outside plain ASCII something may need work; inside, only the case does.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant
const plain = /^[\u0000-\u007f]*$/

/**
 * Text as it is looked up: compatibility forms and widths unified (NFKC), lower case, without accents,
 * ß as ss, ø as o, typographic dashes and apostrophes as typed ones. Kana keep their voicing marks.
 * The result is for finding, never for showing.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  const bare = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(accents, '')
  return bare.normalize('NFC').replace(letter, (found) => letters[found] ?? found)
}

/** `foldText` with every run of white space as one space and none at the ends: for comparing labels. */
export function foldLabel(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim()
}
