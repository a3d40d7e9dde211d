import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldTypeNames } from '../../shared/core/fields/field-type.ts'
import { lineOf, readSource, type SourceFile, type SyntaxNode, sourceFiles, walk } from './source-files.ts'

const product = sourceFiles().filter((file) => !file.isTest)

// Which facts a head, a card and a line show first is what these three screens are about.
const choosesFacts = new Set([
  'web/core/records/page/record-head.tsx',
  'web/core/records/related/referenced-records.tsx',
  'web/core/views/board/board-question.ts',
])

test('what a field’s type decides, its own files say: nobody else switches over types', () => {
  const elsewhere = product.filter((file) => !file.path.includes('/fields/'))

  assert.deepEqual(elsewhere.flatMap(switchesOverTypes), [])
})

// Expressions have types of their own, some of the same name.
test('what types have in common their traits say: nobody else lists them', () => {
  const elsewhere = product.filter(
    ({ path }) =>
      !path.includes('/fields/') && !path.startsWith('shared/core/expressions/') && !choosesFacts.has(path),
  )

  assert.deepEqual(elsewhere.flatMap(listsOfTypes), [])
})

test('each way of listing types is seen, and lists of other things are not', () => {
  const text = `const summed: ReadonlySet<string> = new Set(['number', 'percent'])
const isSummed = summed.has(resultField(field).type)
const shown = ['date', 'select'] as const
const isShown = shown.some((one) => one === field.type)
const isNumber = ['number', 'currency'].includes(type)
const isLong = field.type === 'longText' || field.type === 'richText' || field.type === 'json'
const isNone = field.type !== 'number' && field.type !== 'currency'
const isOwn = field.type === 'number' || other.kind === 'currency'
const shapes = { date: ['date', 'number'] }
const isShape = cell.type === 'number' || cell.type === 'time'
const isWanted = ofType('email', 'phone')(field)`

  const found = listsOfTypes(readSource('server/core/x.ts', text))

  assert.deepEqual(
    found.map((place) => place.split(':')[1]),
    ['1', '3', '5', '6', '7'],
  )
})

test('each way of switching over a type is seen', () => {
  const text = `switch (field.type) {}
switch (resultField(field).type) {}
switch (type.name) {}
switch (node.kind) {}`

  const found = switchesOverTypes(readSource('server/core/x.ts', text))

  assert.deepEqual(
    found.map((place) => place.split(':')[1]),
    ['1', '2', '3'],
  )
})

function switchesOverTypes(file: SourceFile): string[] {
  return [...walk(file.program)]
    .filter((node) => node.type === 'SwitchStatement' && isFieldType(node.discriminant as SyntaxNode))
    .map((node) => `${file.path}:${lineOf(file.text, node.start)}: a type's own file says this`)
}

const typeNames: ReadonlySet<unknown> = new Set(fieldTypeNames)

/** Lists of type names that a field's type is looked for in, and chains that compare it with one after another. */
function listsOfTypes(file: SourceFile): string[] {
  const nodes = [...walk(file.program)]
  const asked = new Set(nodes.filter((node) => isQuestion(node, file.text)).map((node) => askedName(node)))
  const named = nodes.filter((node) => node.type === 'VariableDeclarator' && asked.has(nameOf(node.id)))
  const inline = nodes
    .filter((node) => isQuestion(node, file.text))
    .map((node) => listOf(callee(node).object))
  const lists = [...named.map((node) => listOf(node.init)), ...inline].filter((node) => node !== undefined)
  const chains = nodes.filter((node) => comparedTypes(node, file.text).length > 1)
  const outermost = chains.filter(
    (chain) =>
      !chains.some((other) => other !== chain && other.start <= chain.start && other.end >= chain.end),
  )
  const starts = [...new Set([...lists, ...outermost].map(({ start }) => start))].sort((a, b) => a - b)
  return starts.map((start) => `${file.path}:${lineOf(file.text, start)}: a trait says this`)
}

/** `list.includes(….type)`, `set.has(type)`, or a search through a list that compares with one. */
function isQuestion(node: SyntaxNode, text: string): boolean {
  if (node.type !== 'CallExpression' || callee(node).type !== 'MemberExpression') return false
  const method = nameOf(callee(node).property)
  const [argument] = node.arguments as SyntaxNode[]
  if (argument === undefined) return false
  const said = text.slice(argument.start, argument.end)
  if (method === 'includes' || method === 'has') return /(^|\.)type$/.test(said)
  return ['some', 'find', 'indexOf'].includes(method ?? '') && /\.type\b/.test(said)
}

function askedName(node: SyntaxNode): string | undefined {
  return nameOf(callee(node).object)
}

/** The array of type names in `[…]`, `[…] as const` or `new Set([…])`. */
function listOf(value: unknown): SyntaxNode | undefined {
  const node = value as SyntaxNode | null | undefined
  if (node?.type === 'TSAsExpression') return listOf(node.expression)
  if (node?.type === 'NewExpression') return listOf((node.arguments as SyntaxNode[])[0])
  if (node?.type !== 'ArrayExpression') return undefined
  const texts = (node.elements as SyntaxNode[]).filter((one) => one?.type === 'Literal')
  return texts.length > 1 && texts.every((one) => typeNames.has(one.value)) ? node : undefined
}

/** The type names one `….type` is compared with in a chain of || or &&. */
function comparedTypes(node: SyntaxNode, text: string): string[] {
  if (node.type !== 'LogicalExpression') return []
  const parts = [...operands(node)].filter(
    (one) => one.type === 'BinaryExpression' && /^[!=]==$/.test(String(one.operator)),
  )
  const compared = parts.flatMap((one) => {
    const [left, right] = [one.left as SyntaxNode, one.right as SyntaxNode]
    const said = text.slice(left.start, left.end)
    return /(^|\.)type$/.test(said) && typeNames.has(right.value) ? [said] : []
  })
  return compared.filter((one, at) => compared.some((other, place) => place !== at && other === one))
}

function* operands(node: SyntaxNode): Generator<SyntaxNode> {
  if (node.type !== 'LogicalExpression') return yield node
  yield* operands(node.left as SyntaxNode)
  yield* operands(node.right as SyntaxNode)
}

function callee(node: SyntaxNode): SyntaxNode {
  return node.callee as SyntaxNode
}

function nameOf(node: unknown): string | undefined {
  return (node as { name?: string } | null | undefined)?.name
}

/** `….type`, or `type.name`. */
function isFieldType({ type, property, object }: SyntaxNode): boolean {
  if (type !== 'MemberExpression') return false
  const name = (property as SyntaxNode).name
  return name === 'type' || (name === 'name' && (object as SyntaxNode).name === 'type')
}
