import { afterLineEnd, type Ending, lineEnd, type Scanned } from '../json/read-records.ts'

export interface CardRecord extends Scanned {
  /** The physical lines between BEGIN and END; null for a line that belongs to no card. */
  lines: number
  body: string[] | null
  blank: boolean
  ended: boolean
}

const begin = /^BEGIN:VCARD\s*$/i
const end = /^END:VCARD\s*$/i
const agent = /^AGENT\b[^:]*:\s*$/i

/** One contact, or one line outside of any. A contact that is not ended ends where the next one begins. */
export function scanCard(text: string, start: number, ending: Ending): CardRecord | null {
  if (start >= text.length) return null
  const first = lineAt(text, start, ending)
  if (first === null) return null
  const record: CardRecord = {
    body: null,
    blank: first.text.trim() === '',
    ended: true,
    end: first.next,
    lines: first.ends,
  }
  if (!begin.test(first.text)) return { ...record, truncated: first.cut }
  return scanBody(text, ending, { ...record, body: [], ended: false })
}

function scanBody(text: string, ending: Ending, record: CardRecord): CardRecord | null {
  let depth = 1
  for (let previous = ''; ; ) {
    const line = lineAt(text, record.end, ending)
    if (line === null) return ending === 'more' ? null : { ...record, truncated: ending === 'stop' }
    if (begin.test(line.text)) {
      if (!agent.test(previous)) return record
      depth++
    }
    record.end = line.next
    record.lines += line.ends
    if (end.test(line.text) && --depth === 0) return { ...record, ended: true }
    if (depth === 1 && !end.test(line.text)) record.body?.push(line.text)
    previous = line.text
  }
}

interface Line {
  text: string
  next: number
  ends: number
  cut: boolean
}

function lineAt(text: string, start: number, ending: Ending): Line | null {
  if (start >= text.length) return null
  const at = lineEnd(text, start)
  if (at >= text.length) {
    return ending === 'more' ? null : { text: text.slice(start), next: at, ends: 0, cut: ending === 'stop' }
  }
  const next = afterLineEnd(text, at, ending !== 'more')
  return next === null ? null : { text: text.slice(start, at), next, ends: 1, cut: false }
}
