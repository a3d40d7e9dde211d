// Words as old as the language, whose last i was an e, and such as change more than their end.
const unruly: readonly [RegExp, string][] = [
  [/(nim|kiv|mäk|järv|hetk|pilv)i$/, '$1eä'],
  [/(ov|jok|putk|talv)i$/, '$1ea'],
  [/(kiel|pien|ään)i$/, '$1tä'],
  [/(tuul|mer|vuor|saar|huol)i$/, '$1ta'],
  [/(vuo|kau)si$/, '$1tta'],
  [/(ve|kä)si$/, '$1ttä'],
  [/lapsi$/, 'lasta'],
  [/mies$/, 'miestä'],
]

// Last parts of compounds that have neither a, o, u nor ä, ö, y, which goes with the latter: toimipiste, pankkitili.
const frontEnd = /(tili|tiimi|linkki|viesti|merkki|piste|liite|kirje|esine|retki|liidi|tie)$/

/**
 * The partitive singular of a Finnish noun, which follows a number: kauppa, kauppaa; laite, laitetta. Of several
 * words only the last changes behind a genitive ("myynnin vaihe"); null where others would have to, and of what
 * is no word.
 */
export function partitive(noun: string): string | null {
  const words = noun.split(' ')
  const last = words.at(-1) ?? ''
  const isOfOne = words.slice(0, -1).every((word) => word.endsWith('n'))
  if (!isOfOne || !/^[\p{L}-]+$/u.test(last) || /\p{Lu}$/u.test(last)) return null
  return [...words.slice(0, -1), changed(last)].join(' ')
}

function changed(word: string): string {
  const ending = (back: string) => (isBack(word) ? back : back.replaceAll('a', 'ä'))
  const found = unruly.find(([pattern]) => pattern.test(word))
  if (found) return word.replace(...found)
  if (word.endsWith('nen')) return word.replace(/nen$/, ending('sta'))
  if (/(uus|yys)$/.test(word)) return word.replace(/s$/, ending('tta'))
  // A long vowel or a diphthong at the end: maa, työ, tie; also yhtiö and arvio.
  if (/(aa|ää|uu|yy|oo|öö|ii|uo|yö|io|iö|eo|eö|^tie)$/.test(word)) return word + ending('ta')
  if (word.endsWith('e')) return word + ending('tta')
  if (/[aouiyäöå]$/.test(word)) return word + ending('a')
  return word + ending('ta')
}

/** Has the word's end back vowels? Its last a, o, u, ä, ö or y decides. */
function isBack(word: string): boolean {
  return !frontEnd.test(word) && /[aou][^aouyäö]*$/i.test(word)
}
