import { ExpressionStop } from './problems.ts'
import { type BinaryOperator, expressionLimits, type Node } from './syntax.ts'
import { type Token, tokensOf } from './tokens.ts'

/** From the loosest to the tightest. `^` is apart: it binds to the right. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  ['=', '!=', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
]
const notLevel = 2
const words: ReadonlySet<string> = new Set(['and', 'or', 'not', 'true', 'false', 'blank', 'null'])

interface Reader {
  tokens: readonly Token[]
  next: number
  parts: number
  depth: number
}

/** The tree of an expression. Refuses (ExpressionStop) what is not one, with its place. */
export function parseExpression(source: string): Node {
  const reader: Reader = { tokens: tokensOf(source), next: 0, parts: 0, depth: 0 }
  if (peek(reader).kind === 'end') throw new ExpressionStop('expressions.empty', 0)
  const node = readLevel(reader, 0)
  const rest = peek(reader)
  if (rest.kind !== 'end') throw unexpected(rest)
  return node
}

function readLevel(reader: Reader, level: number): Node {
  if (level === notLevel && isWord(peek(reader), 'not')) return readNot(reader)
  const operators = levels[level]
  if (operators === undefined) return readUnary(reader)
  let left = readLevel(reader, level + 1)
  for (;;) {
    const token = peek(reader)
    const operator = operators.find((each) => isSign(token, each) || isWord(token, each))
    if (operator === undefined) return left
    take(reader)
    left = part(reader, {
      kind: 'binary',
      at: token.at,
      operator,
      left,
      right: readLevel(reader, level + 1),
    })
  }
}

function readNot(reader: Reader): Node {
  const { at } = take(reader)
  const operand = nested(reader, () => readLevel(reader, notLevel))
  return part(reader, { kind: 'unary', at, operator: 'not', operand })
}

function readUnary(reader: Reader): Node {
  const token = peek(reader)
  if (!isSign(token, '-') && !isSign(token, '+')) return readPower(reader)
  take(reader)
  const operand = nested(reader, () => readUnary(reader))
  return token.text === '+' ? operand : part(reader, { kind: 'unary', at: token.at, operator: '-', operand })
}

function readPower(reader: Reader): Node {
  const left = readPercent(reader)
  const token = peek(reader)
  if (!isSign(token, '^')) return left
  take(reader)
  const right = nested(reader, () => readUnary(reader))
  return part(reader, { kind: 'binary', at: token.at, operator: '^', left, right })
}

function readPercent(reader: Reader): Node {
  const operand = readPrimary(reader)
  const token = peek(reader)
  if (!isSign(token, '%')) return operand
  take(reader)
  return part(reader, { kind: 'unary', at: token.at, operator: '%', operand })
}

function readPrimary(reader: Reader): Node {
  const token = take(reader)
  const { at, text } = token
  if (token.kind === 'number') return part(reader, { kind: 'number', at, text })
  if (token.kind === 'text') return part(reader, { kind: 'text', at, value: text })
  if (token.kind === 'name') return readName(reader, token)
  if (!isSign(token, '(')) throw unexpected(token)
  const inner = nested(reader, () => readLevel(reader, 0))
  expect(reader, ')')
  return inner
}

function readName(reader: Reader, token: Token): Node {
  const { at, text } = token
  const word = token.isQuoted ? '' : text.toLowerCase()
  if (!token.isQuoted && isSign(peek(reader), '(')) return readCall(reader, token)
  if (word === 'true' || word === 'false')
    return part(reader, { kind: 'boolean', at, value: word === 'true' })
  if (word === 'blank' || word === 'null') return part(reader, { kind: 'blank', at })
  if (words.has(word)) throw unexpected(token)
  if (!isSign(peek(reader), '.')) return part(reader, { kind: 'field', at, name: text, part: null })
  take(reader)
  const inside = take(reader)
  if (inside.kind !== 'name') throw unexpected(inside)
  return part(reader, { kind: 'field', at, name: text, part: inside.text })
}

function readCall(reader: Reader, token: Token): Node {
  take(reader)
  const args: Node[] = []
  if (!isSign(peek(reader), ')')) {
    do args.push(nested(reader, () => readLevel(reader, 0)))
    while (isSign(peek(reader), ',') && take(reader))
  }
  expect(reader, ')')
  return part(reader, { kind: 'call', at: token.at, name: token.text, args })
}

function nested(reader: Reader, read: () => Node): Node {
  const limit = expressionLimits.depth
  reader.depth += 1
  if (reader.depth > limit) throw new ExpressionStop('expressions.too-deep', peek(reader).at, { limit })
  const node = read()
  reader.depth -= 1
  return node
}

function part(reader: Reader, node: Node): Node {
  const limit = expressionLimits.parts
  reader.parts += 1
  if (reader.parts > limit) throw new ExpressionStop('expressions.too-large', node.at, { limit })
  return node
}

function peek(reader: Reader): Token {
  return reader.tokens[reader.next]!
}

function take(reader: Reader): Token {
  const token = peek(reader)
  if (token.kind !== 'end') reader.next += 1
  return token
}

function expect(reader: Reader, sign: string): void {
  const token = peek(reader)
  if (isSign(token, sign)) take(reader)
  else if (token.kind === 'end')
    throw new ExpressionStop('expressions.unexpected-end', token.at, { expected: sign })
  else throw unexpected(token)
}

function unexpected(token: Token): ExpressionStop {
  if (token.kind === 'end')
    return new ExpressionStop('expressions.unexpected-end', token.at, { expected: 'a value' })
  return new ExpressionStop('expressions.unexpected', token.at, { text: token.text })
}

function isSign(token: Token, text: string): boolean {
  return token.kind === 'sign' && token.text === text
}

function isWord(token: Token, word: string): boolean {
  return token.kind === 'name' && !token.isQuoted && token.text.toLowerCase() === word
}
