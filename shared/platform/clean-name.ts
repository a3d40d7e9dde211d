// Names that need no look: printable ASCII.
const plain = /^[\x20-\x7e]*$/

// What turns the direction of all that follows (U+202A–E, U+2066–9, U+061C, U+200E–F and their old kin), what is
// not seen at all, letters without a shape, and halves of signs no font draws.
const unseen =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g

// Joiners are letters to scripts that bind, and make one emoji of several. Elsewhere nobody sees them.
const binding =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}\\p{M}'
const looseJoiner = new RegExp(
  `(?<![${binding}\\p{Extended_Pictographic}\\p{Emoji_Modifier}])[\\u200c\\u200d]|[\\u200c\\u200d](?![${binding}\\p{Extended_Pictographic}])`,
  'gu',
)

// The tags of a flag (England’s) follow a black flag.
const looseTags = /(?<![\u{1f3f4}\u{e0020}-\u{e007e}])[\u{e0000}-\u{e007f}]+/gu

/**
 * A text without signs that turn its direction or cannot be seen, with which one name looks like another or
 * hides what stands beside it. Joiners stay where a script or an emoji needs them; lines stay as they are.
 */
export function withoutUnseen(text: string): string {
  if (plain.test(text)) return text
  return text.replace(unseen, '').replace(looseTags, '').replace(looseJoiner, '')
}

/** A name as it is kept: one line, composed (NFC), nothing at the ends and nothing that cannot be seen. */
export function cleanName(text: string): string {
  if (plain.test(text)) return text.trim()
  return withoutUnseen(text)
    .normalize('NFC')
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
    .trim()
}
