import iconv from 'iconv-lite'
import { decodeBytes, undecodable } from '../text/decode.ts'

export interface CardProperty {
  /** Upper case, without its group. */
  name: string
  /** Lower case: home, work, cell, fax, pref… */
  types: ReadonlySet<string>
  /** Decoded, but with its backslash escapes. */
  value: string
}

/** Named so that a line which looks like one ends a quoted-printable value that forgot to end. */
const known =
  /^(?:[\w-]+\.)?(?:N|FN|TEL|EMAIL|ADR|LABEL|ORG|TITLE|ROLE|URL|NOTE|BDAY|PHOTO|LOGO|KEY|UID|REV|CATEGORIES|NICKNAME|VERSION|X-[\w-]+)[;:]/i
const propertyStart = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):/s
const binary = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'X-MS-CARDPICTURE', 'X-EVOLUTION-X509-CERTIFICATE'])

/**
 * The properties of a contact in versions 2.1, 3.0 and 4.0, from its physical lines: folded lines joined,
 * quoted-printable decoded in its charset. Pictures, sounds and keys are left out.
 */
export function cardProperties(lines: readonly string[]): CardProperty[] {
  return unfold(lines).flatMap((line) => {
    const property = parseProperty(line)
    return property === null ? [] : [property]
  })
}

function unfold(lines: readonly string[]): string[] {
  const unfolded: string[][] = []
  let isSoft = false
  for (const line of lines) {
    const current = unfolded.at(-1)
    if (current !== undefined && isSoft && !known.test(line)) {
      current[current.length - 1] = (current.at(-1) ?? '').slice(0, -1)
      current.push(line.replace(/^[ \t]/, ''))
    } else if (current !== undefined && /^[ \t]/.test(line)) current.push(line.slice(1))
    else if (line !== '') unfolded.push([line])
    isSoft = line.endsWith('=') && /;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(unfolded.at(-1)?.[0] ?? '')
  }
  return unfolded.map((parts) => parts.join(''))
}

function parseProperty(line: string): CardProperty | null {
  const start = propertyStart.exec(line)
  const name = start?.[1]?.toUpperCase() ?? ''
  if (start === null || binary.has(name)) return null
  const parameters = (start[2] ?? '').match(/;(?:"[^"]*"|[^";])*/g) ?? []
  const types = new Set<string>()
  let isQuotedPrintable = false
  let charset = 'utf-8'
  for (const parameter of parameters) {
    const [key, value] = keyAndValue(parameter.slice(1))
    if (value.toLowerCase() === 'quoted-printable') isQuotedPrintable = true
    else if (key === 'charset') charset = value
    else if (key === 'pref') types.add('pref')
    else if (key === 'type') for (const type of value.toLowerCase().split(',')) types.add(type.trim())
  }
  const raw = line.slice(start[0].length)
  return { name, types, value: isQuotedPrintable ? decodeQuotedPrintable(raw, charset) : raw }
}

/** Version 2.1 writes types bare: TEL;HOME;FAX. */
function keyAndValue(parameter: string): [string, string] {
  const at = parameter.indexOf('=')
  const value = parameter.slice(at + 1).replaceAll('"', '')
  return at < 0 ? ['type', value] : [parameter.slice(0, at).toLowerCase(), value]
}

function decodeQuotedPrintable(text: string, charset: string): string {
  const bytes = Buffer.from(text.replace(/=\s*$/, ''), 'utf8')
  const decoded: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const hex = byte === equals ? bytes.toString('latin1', at + 1, at + 3) : ''
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      decoded.push(Number.parseInt(hex, 16))
      at += 2
    } else decoded.push(byte)
  }
  return decodeCharset(Buffer.from(decoded), charset)
}

const equals = 0x3d

function decodeCharset(bytes: Buffer, charset: string): string {
  if (/^utf-?8$/i.test(charset) || !iconv.encodingExists(charset)) return decodeBytes(bytes, 'utf-8')
  return iconv.decode(bytes, charset).replaceAll('\ufffd', undecodable)
}

/** The parts of a structured value (N, ADR, ORG), escapes undone. */
export function structured(value: string): string[] {
  const parts = ['']
  for (const piece of value.match(/\\.|;|[^;\\]+|\\/gs) ?? []) {
    if (piece === ';') parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts.map(unescapeText)
}

/** `\n` is a line end, any other escaped character itself. */
export function unescapeText(value: string): string {
  return value.replace(/\\(.)/gs, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped)).trim()
}
