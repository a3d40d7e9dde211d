// Text that needs no look: printable ASCII. Most cells of most files.
const plainLine = /^[\x20-\x7e]*$/
// Controls other than tab and line breaks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
const allControls = /[\u0000-\u0008\u000e-\u001f\u007f]/g
// Excel and old Macs break lines inside a cell with these.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
const lineBreaks = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g

/** Can this be kept as text? Not with control characters or halves of surrogate pairs in it. */
export function isCleanText(text: string): boolean {
  return plainLine.test(text) || (!controls.test(text) && text.isWellFormed())
}

/** One line: composed (NFC), line breaks and tabs as spaces, nothing at the ends. */
export function cleanLine(text: string): string {
  if (plainLine.test(text)) return text.trim()
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
    .trim()
}

/** Paragraphs: composed (NFC), every line break one \n, no space at the ends of the whole. */
export function cleanLines(text: string): string {
  if (plainLine.test(text)) return text.trim()
  return text.normalize('NFC').replace(lineBreaks, '\n').trim()
}

/** Text from a file or a clipboard with what is not text taken out, so that it can be kept. */
export function withoutControls(text: string): string {
  if (plainLine.test(text)) return text
  return text.replace(lineBreaks, '\n').replace(allControls, '').toWellFormed()
}

/** Is the text longer than so many characters (code points, as the database counts)? */
export function isLonger(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  if (text.length > limit * 2) return true
  let count = 0
  for (const _ of text) count += 1
  return count > limit
}
