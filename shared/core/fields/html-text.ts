const block = /<\/(?:p|div|h[1-6]|li|ul|ol|tr|table|blockquote|pre|section|article)\s*>|<(?:br|hr)\b[^<>]*>/gi
// The contents of these are never text.
const invisible = /<(script|style|template|head)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi
const tag = /<\/?[a-zA-Z!][^<>]*>/g
const entity = /&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});/g
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  copy: '©',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
}

/** The text a reader of HTML sees: without tags, blocks on lines of their own. Not a sanitiser. */
export function htmlText(html: string): string {
  return html
    .replace(invisible, ' ')
    .replace(block, '\n')
    .replace(tag, '')
    .replace(entity, decode)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Plain text as HTML: a paragraph for each line. */
export function textHtml(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line.trim())}</p>`)
    .join('')
}

/** Text made safe to stand inside an element or an attribute. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Does this text begin with an element, as a file that holds HTML would? */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:p|div|h[1-6]|ul|ol|blockquote|pre|table|strong|em|b|i|u|a|br|span|html|body)\b[^<>]*>/i.test(
    text,
  )
}

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name]! : whole
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  const known = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return known ? String.fromCodePoint(code) : ''
}
