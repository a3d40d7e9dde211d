import { ExpressionStop } from './problems.ts'
import { expressionLimits } from './syntax.ts'

type TokenKind = 'number' | 'text' | 'name' | 'sign' | 'end'
export interface Token {
  kind: TokenKind
  /** A text without its quotation marks, a sign in its ASCII form, a name as it is. */
  text: string
  at: number
  /** A name in brackets is a field's even where it is a word of the language. */
  isQuoted?: boolean
}

const space = /\s+/y
const number = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y
const name = /[A-Za-z_][A-Za-z0-9_]*/y
const bracketed = /\[([^[\]]{0,100})\]/y
const sign = /<>|<=|>=|==|!=|≠|≤|≥|[-+*/^&=<>(),.%×÷−]/y
// What an input method for Chinese types in their place.
const wide = '（），．＋－＊／＾＆＝＜＞％０１２３４５６７８９'
const narrow = '(),.+-*/^&=<>%0123456789'
const same: Readonly<Record<string, string>> = {
  '<>': '!=',
  '≠': '!=',
  '==': '=',
  '≤': '<=',
  '≥': '>=',
  '×': '*',
  '÷': '/',
  '−': '-',
}
const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' }

/** The words, numbers, texts and signs of an expression, an 'end' after the last. Refuses what is none of them. */
export function tokensOf(source: string): Token[] {
  const limit = expressionLimits.length
  if (source.length > limit) throw new ExpressionStop('expressions.too-long', limit, { limit })
  const text = [...wide].reduce((all, char, at) => all.replaceAll(char, narrow[at]!), source)
  const tokens: Token[] = []
  let at = match(space, text, 0)?.length ?? 0
  while (at < text.length) {
    const { token, end } = readToken(source, text, at)
    tokens.push(token)
    at = end + (match(space, text, end)?.length ?? 0)
  }
  tokens.push({ kind: 'end', text: '', at: source.length })
  return tokens
}

/** `source` has texts as they were typed, `text` the signs in their ASCII form; both are equally long. */
function readToken(source: string, text: string, at: number): { token: Token; end: number } {
  if (closing[text[at]!] !== undefined) return readText(source, at)
  const digits = match(number, text, at)
  if (digits) return readNumber(text, digits, at)
  const word = match(name, text, at)
  if (word) return { token: { kind: 'name', text: word, at }, end: at + word.length }
  const quoted = match(bracketed, text, at)
  if (quoted) return readBracketed(quoted, at)
  const found = match(sign, text, at)
  if (!found) {
    const char = String.fromCodePoint(source.codePointAt(at)!)
    throw new ExpressionStop('expressions.unknown-character', at, { text: char })
  }
  return { token: { kind: 'sign', text: same[found] ?? found, at }, end: at + found.length }
}

/** The place of a name in brackets is the name's own, so that it can be replaced in the source. */
function readBracketed(quoted: string, at: number): { token: Token; end: number } {
  const text = quoted.slice(1, -1).trim()
  const token: Token = { kind: 'name', text, at: at + Math.max(1, quoted.indexOf(text)), isQuoted: true }
  return { token, end: at + quoted.length }
}

function readNumber(text: string, digits: string, at: number): { token: Token; end: number } {
  const end = at + digits.length
  const glued = match(name, text, end)
  const [, exponent] = digits.split(/e/i)
  if (glued || digits.length > 40 || Math.abs(Number(exponent ?? 0)) > 100)
    throw new ExpressionStop('expressions.bad-number', at, { text: `${digits}${glued ?? ''}` })
  return { token: { kind: 'number', text: digits, at }, end }
}

/** A quotation mark inside a text is written twice. */
function readText(source: string, at: number): { token: Token; end: number } {
  const close = closing[source[at]!]!
  let value = ''
  for (let place = at + 1; place < source.length; place += 1) {
    const char = source[place]!
    if (char !== close) value += char
    else if (source[place + 1] === close) {
      value += close
      place += 1
    } else return { token: { kind: 'text', text: value, at }, end: place + 1 }
  }
  throw new ExpressionStop('expressions.open-text', at)
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
