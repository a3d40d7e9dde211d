import type { FieldDefinition } from '../metadata.ts'
import { checkMaxLength } from './check-options.ts'
import { cleanLine, isCleanText, isLonger, withoutControls } from './clean-text.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { plainText } from './plain-text.ts'
import { accepted, blank, refused } from './problems.ts'
import { url as shown } from './shown/url.ts'

const limit = 2_048
const scheme = /^([a-z][a-z0-9+.-]*):/i
const withPort = /^[^/?#:]+:\d{1,5}(?:[/?#]|$)/

/** A web address, http or https. What has no scheme gets https; the host is in lower case, the rest as given. */
export const url: FieldType<string> = {
  ...plainText,
  ...shown,
  checkOptions: (options) => checkMaxLength(options.maxLength, limit),
  parse: parseUrl,
  parseText: (input, field) => parseUrl(withoutControls(input), field),
  searchText: (value) => value.replace(/^https?:\/\//, ''),
  schema: () => ({ type: 'string', format: 'iri', maxLength: limit }),
  examples: [
    'https://example.com',
    'http://localhost:8080/a?b=c#d',
    'https://例子.公司/路径',
    'https://a.b/?q=x%20y',
  ],
}

function parseUrl(input: unknown, field: FieldDefinition): Parsed<string> {
  if (input === null || input === undefined) return blank
  if (typeof input !== 'string') return refused('fields.wrong-type', { expected: 'a web address' })
  const longest = Math.min(field.options.maxLength ?? limit, limit)
  if (isLonger(input, longest * 2)) return refused('fields.too-long', { limit: longest })
  if (!isCleanText(input)) return refused('fields.invalid-characters')
  const text = cleanLine(input)
  if (text === '') return blank
  const named = withPort.test(text) ? null : scheme.exec(text)
  if (named && !/^https?$/i.test(named[1]!)) return refused('fields.url.unsupported-scheme')
  const value = canonical(named ? text : `https://${text.replace(/^\/\//, '')}`, named === null)
  if (value === null) return refused('fields.url.not-a-url', { text })
  return isLonger(value, longest) ? refused('fields.too-long', { limit: longest }) : accepted(value)
}

/** Scheme and host in lower case, no lone slash at the end; without a given scheme the host must have a dot. */
function canonical(text: string, isGuess: boolean): string | null {
  const found = /^(https?):\/\/([^/?#\\\s]+)([^\s]*)$/i.exec(text)
  if (!found || !URL.canParse(text)) return null
  const [authority, rest] = [found[2]!.toLowerCase(), found[3]!]
  if (isGuess && !/^[^@]+\.[^@.]+/.test(authority.replace(/:\d+$/, ''))) return null
  return `${found[1]!.toLowerCase()}://${authority}${rest === '/' ? '' : rest}`
}
