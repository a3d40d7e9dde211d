import { cleanLine, isCleanText, isLonger, withoutControls } from './clean-text.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { plainText } from './plain-text.ts'
import { accepted, blank, refused } from './problems.ts'
import { email as shown } from './shown/email.ts'

/** RFC 5321: a path has 256 octets with its angle brackets; the part before the @ 64. */
const limit = 254
const localLimit = 64
const local = /^[^\s@"(),:;<>[\\\]]+$/
const label = /^[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u
const angled = /^[^<>]*<([^<>]+)>$/

/** An email address in lower case, internationalised ones too. Whether it exists is not asked. */
export const email: FieldType<string> = {
  ...plainText,
  ...shown,
  parse: parseEmail,
  parseText: (input) => parseEmail(bareAddress(withoutControls(input))),
  schema: () => ({ type: 'string', format: 'idn-email', maxLength: limit }),
  examples: ['ada@example.com', "o'neil+crm@mail.example.co.uk", '用户@例子.公司', 'åsa@öljy.fi'],
}

function parseEmail(input: unknown): Parsed<string> {
  if (input === null || input === undefined) return blank
  if (typeof input !== 'string') return refused('fields.wrong-type', { expected: 'an email address' })
  if (isLonger(input, limit + 100)) return refused('fields.too-long', { limit })
  if (!isCleanText(input)) return refused('fields.invalid-characters')
  const value = cleanLine(input).toLowerCase().normalize('NFC')
  if (value === '') return blank
  if (isLonger(value, limit)) return refused('fields.too-long', { limit })
  return isEmail(value) ? accepted(value) : refused('fields.email.not-an-email', { text: value })
}

function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@')
  const [name, domain] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || name.length > localLimit || !local.test(name)) return false
  if (name.startsWith('.') || name.endsWith('.') || name.includes('..')) return false
  const labels = domain.split('.')
  // A top-level domain is never a number: 192.168.0.1 is no mail domain.
  return labels.length >= 2 && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1)!)
}

/** 'Ada Lovelace <ada@example.com>', 'mailto:ada@example.com' and full-width signs, as clipboards hold them. */
function bareAddress(text: string): string {
  const line = text.trim().replaceAll('＠', '@').replaceAll('．', '.')
  if (line.length > 1_000) return line
  return (angled.exec(line)?.[1] ?? line).trim().replace(/^mailto:/i, '')
}
