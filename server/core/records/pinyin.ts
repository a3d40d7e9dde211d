import { pinyin } from 'pinyin-pro'

const han = /[\u3400-\u9fff]/g
const readings = new Map<string, string | null>()

/**
 * The pinyin of the Chinese in a text without tones: its syllables written together, so that a part across
 * syllables is found, and their initials. '' when there is no Chinese in it. A surname at the beginning is
 * read as one (单田芳: shan).
 */
export function pinyinForms(text: string): string {
  const letters = text.match(han)
  if (letters === null) return ''
  const syllables = plainReadings(letters) ?? contextReadings(text)
  return `${syllables.join('')} ${syllables.map((syllable) => syllable[0] ?? '').join('')}`
}

/** Nine letters of ten have one reading whatever stands beside them; looking them up is ten times quicker. */
function plainReadings(letters: readonly string[]): string[] | null {
  const syllables: string[] = []
  for (const letter of letters) {
    const reading = readingOf(letter)
    if (reading === null) return null
    syllables.push(reading)
  }
  return syllables
}

function readingOf(letter: string): string | null {
  const known = readings.get(letter)
  if (known !== undefined) return known
  const all = new Set(pinyin(letter, { multiple: true, type: 'array', toneType: 'none' }))
  const [reading = ''] = all
  // A letter the dictionary does not know comes back as itself.
  const single = all.size > 1 ? null : reading === letter ? '' : reading
  readings.set(letter, single)
  return single
}

function contextReadings(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', surname: 'head' })
}
