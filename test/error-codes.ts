import { type ErrorKind, errorKinds } from '../shared/platform/errors.ts'
import { type SourceFile, type SyntaxNode, sourceFiles, walk } from './architecture/source-files.ts'

/** A refusal as the source makes it: its permanent code, the kind that decides its status, its sentence. */
export interface ErrorCode {
  code: string
  kind: string
  message: string
}

const codePattern = /^[a-z]+(\.[a-zA-Z0-9-]+)+$/

// What is refused before anybody can ask over HTTP, or only to who works on the server itself.
const beforeHttp =
  /^server\/(commands|listen|core\/workspaces\/upgrade|platform\/(config|secret|backup|database\/(applied|embedded|migrate|open)))/

let known: readonly ErrorCode[] | undefined

/** Every refusal of the API, by code; looked for once in a process. */
export function errorCodesInSource(): readonly ErrorCode[] {
  known ??= lookForCodes()
  return known
}

function lookForCodes(): ErrorCode[] {
  const found = sourceFiles().filter(speaksOverHttp).flatMap(codesIn)
  return [...new Map(found.map((one) => [one.code, one])).values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** May what this file refuses be answered over HTTP? */
export function speaksOverHttp(file: SourceFile): boolean {
  return !file.isTest && /^(server|shared)\//.test(file.path) && !beforeHttp.test(file.path)
}

/** The codes of each kind, in order. */
export function codesByKind(): Record<ErrorKind, string[]> {
  const found = errorCodesInSource()
  const entries = Object.keys(errorKinds).map((kind) => [
    kind,
    found.filter((one) => one.kind === kind).map((one) => one.code),
  ])
  return Object.fromEntries(entries)
}

/** The refusals as a table in Markdown. */
export function refusalTable(): string {
  const rows = errorCodesInSource().map(({ code, kind, message }) => {
    const says = message === '' ? 'see `message`' : message.replaceAll('|', '\\|')
    return `| \`${code}\` | ${errorKinds[kind as ErrorKind]} | ${says} |`
  })
  return ['| code | status | says |', '| --- | --- | --- |', ...rows].join('\n')
}

function codesIn(file: SourceFile): ErrorCode[] {
  const made = [...walk(file.program)].filter(
    (node) =>
      node.type === 'NewExpression' && (node.callee as SyntaxNode & { name?: string }).name === 'AppError',
  )
  return [...objectsIn(file), ...made.flatMap((node) => refusalOf(file, node))]
}

function refusalOf(file: SourceFile, node: SyntaxNode): ErrorCode[] {
  const [kind, code, message] = node.arguments as SyntaxNode[]
  if (kind?.type === 'SpreadElement') return wordsIn(file)
  const codes = texts(code)
  if (codes.length === 0) return callsWithCode(file, texts(kind)[0] ?? '')
  return codes.map((one) => ({ code: one, kind: texts(kind)[0] ?? '', message: said(message) }))
}

/** Objects that say kind, code and message. */
function objectsIn(file: SourceFile): ErrorCode[] {
  return [...walk(file.program)]
    .filter((node) => node.type === 'ObjectExpression')
    .flatMap((node) => {
      const given = new Map(
        (node.properties as SyntaxNode[]).map((one) => [
          (one.key as { name?: string } | undefined)?.name,
          one.value as SyntaxNode,
        ]),
      )
      const [kind, code] = [texts(given.get('kind'))[0], texts(given.get('code'))[0]]
      if (kind === undefined || !(kind in errorKinds) || code === undefined) return []
      return [{ code, kind, message: said(given.get('message')) }]
    })
}

/** Tuples of kind, code and sentence. */
function wordsIn(file: SourceFile): ErrorCode[] {
  return [...walk(file.program)]
    .filter((node) => node.type === 'ArrayExpression')
    .flatMap((node) => {
      const [kind, code, message] = node.elements as SyntaxNode[]
      const name = texts(code)[0]
      return name !== undefined && codePattern.test(name)
        ? [{ code: name, kind: texts(kind)[0] ?? '', message: said(message) }]
        : []
    })
}

/** Calls of a function of the file whose first or second argument is a code. */
function callsWithCode(file: SourceFile, kind: string): ErrorCode[] {
  return [...walk(file.program)]
    .filter((node) => node.type === 'CallExpression')
    .flatMap((node) => {
      const given = node.arguments as SyntaxNode[]
      const at = given.findIndex((one) => texts(one).some((text) => codePattern.test(text)))
      if (at < 0) return []
      const before = at > 0 ? (texts(given[0])[0] ?? kind) : kind
      return texts(given[at]).map((code) => ({ code, kind: kind || before, message: said(given[at + 1]) }))
    })
}

function texts(node: SyntaxNode | undefined): string[] {
  if (node?.type === 'Literal' && typeof node.value === 'string') return [node.value]
  if (node?.type !== 'ConditionalExpression') return []
  return [...texts(node.consequent as SyntaxNode), ...texts(node.alternate as SyntaxNode)]
}

/** The sentence, with … where it says something of the case. */
function said(node: SyntaxNode | undefined): string {
  if (node?.type === 'TemplateLiteral') {
    const quasis = node.quasis as (SyntaxNode & { value: { cooked: string } })[]
    return quasis.map((one) => one.value.cooked).join('…')
  }
  if (node?.type === 'BinaryExpression') return said(node.left as SyntaxNode) + said(node.right as SyntaxNode)
  return texts(node)[0] ?? ''
}
