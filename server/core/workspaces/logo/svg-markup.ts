export interface SvgTag {
  name: string
  attributes: { name: string; value: string }[]
}

/** What a drawing is written with: its tags as they open, and all text between them. */
export interface SvgMarkup {
  tags: SvgTag[]
  text: string
}

// Sticky and at one place only: a text made to be slow is read once all the same.
const opening = /<([A-Za-z][\w.-]*)/y
const closing = /<\/[A-Za-z][\w.-]*\s*>/y
const attribute = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const ending = /\s*\/?>/y

/** Reads the strict part of XML that drawings are saved in, character references decoded; null for anything else. */
export function readSvgMarkup(source: string): SvgMarkup | null {
  const tags: SvgTag[] = []
  const texts: string[] = []
  let at = 0
  while (at < source.length) {
    const next = source.indexOf('<', at)
    texts.push(source.slice(at, next === -1 ? undefined : next))
    if (next === -1) break
    const end = source.startsWith('<!--', next) ? endOfComment(source, next) : endOfTag(source, next, tags)
    if (end === null) return null
    at = end
  }
  return { tags, text: decoded(texts.join('')) }
}

function endOfComment(source: string, at: number): number | null {
  const end = source.indexOf('-->', at + 4)
  return end === -1 ? null : end + 3
}

function endOfTag(source: string, at: number, tags: SvgTag[]): number | null {
  const closed = matchAt(closing, source, at)
  if (closed !== null) return at + closed[0].length
  const opened = matchAt(opening, source, at)
  if (opened === null) return null
  const tag: SvgTag = { name: opened[1]!, attributes: [] }
  let end = at + opened[0].length
  for (let one = matchAt(attribute, source, end); one !== null; one = matchAt(attribute, source, end)) {
    tag.attributes.push({ name: one[1]!, value: decoded(one[2] ?? one[3] ?? '') })
    end += one[0].length
  }
  const last = matchAt(ending, source, end)
  if (last === null) return null
  tags.push(tag)
  return end + last[0].length
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|amp|quot|apos));/gi, (all, ten, sixteen, name) => {
    if (name !== undefined) return named[name] ?? all
    const code = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}
