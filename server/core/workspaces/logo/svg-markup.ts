export interface SvgTag {
  name: string
  attributes: { name: string; value: string }[]
  /** What it stands in; null for the outermost. */
  parent: SvgTag | null
}

/** What a drawing is written with: its tags as they open, and all text between them. */
export interface SvgMarkup {
  tags: SvgTag[]
  text: string
  /** Of that text, what stands in its style sheets. */
  styles: string
}

// Sticky and at one place only: a text made to be slow is read once all the same.
const opening = /<([A-Za-z][\w.-]*)/y
const closing = /<\/([A-Za-z][\w.-]*)\s*>/y
const attribute = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const ending = /\s*(\/?)>/y

/** Reads the strict part of XML that drawings are saved in, character references decoded; null for anything else. */
export function readSvgMarkup(source: string): SvgMarkup | null {
  const tags: SvgTag[] = []
  const texts: string[] = []
  const styles: string[] = []
  const markup: Reading = { source, tags, open: null }
  let at = 0
  while (at < source.length) {
    const next = source.indexOf('<', at)
    const text = source.slice(at, next === -1 ? undefined : next)
    texts.push(text)
    if (markup.open?.name === 'style') styles.push(text)
    if (next === -1) break
    const end = source.startsWith('<!--', next) ? endOfComment(source, next) : endOfTag(markup, next)
    if (end === null) return null
    at = end
  }
  return markup.open === null
    ? { tags, text: decoded(texts.join('')), styles: decoded(styles.join('')) }
    : null
}

interface Reading {
  source: string
  tags: SvgTag[]
  /** The innermost tag that is not closed yet. */
  open: SvgTag | null
}

function endOfComment(source: string, at: number): number | null {
  const end = source.indexOf('-->', at + 4)
  return end === -1 ? null : end + 3
}

function endOfTag(reading: Reading, at: number): number | null {
  const { source, open } = reading
  const closed = matchAt(closing, source, at)
  if (closed !== null) {
    if (open === null || open.name !== closed[1]) return null
    reading.open = open.parent
    return at + closed[0].length
  }
  const opened = matchAt(opening, source, at)
  if (opened === null) return null
  const tag: SvgTag = { name: opened[1]!, attributes: [], parent: open }
  let end = at + opened[0].length
  for (let one = matchAt(attribute, source, end); one !== null; one = matchAt(attribute, source, end)) {
    tag.attributes.push({ name: one[1]!, value: decoded(one[2] ?? one[3] ?? '') })
    end += one[0].length
  }
  const last = matchAt(ending, source, end)
  if (last === null) return null
  reading.tags.push(tag)
  if (last[1] === '') reading.open = tag
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
