import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { test } from 'node:test'
import { type SourceFile, type SyntaxNode, sourceFiles, walk } from './source-files.ts'

const root = join(import.meta.dirname, '../..')
const sheets = new Map(
  globSync('web/**/*.module.css', { cwd: root, exclude: ['web/dist/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
)
// A name worked out while the program runs may be any.
const everyClass = '*'
const asked = askedClasses()

test('every class a component asks of its style sheet is there', () => {
  assert.ok(sheets.size > 150, 'the style sheets are found')
  assert.deepEqual(
    asked.flatMap(({ by, sheet, name }) =>
      name === everyClass || classesOf(sheet).has(name) ? [] : [`${by}: .${name} of ${sheet}`],
    ),
    [],
  )
})

test('every class of a style sheet is asked for', () => {
  const used = new Set(asked.map(({ sheet, name }) => `${sheet} ${name}`))
  assert.deepEqual(
    [...sheets.keys()]
      .filter((sheet) => !used.has(`${sheet} ${everyClass}`))
      .flatMap((sheet) => [...classesOf(sheet)].map((name) => [sheet, name]))
      .filter(([sheet, name]) => !used.has(`${sheet} ${name}`))
      .map(([sheet, name]) => `${sheet}: .${name}`),
    [],
  )
})

interface Asked {
  by: string
  sheet: string
  name: string
}

function askedClasses(): Asked[] {
  const inSheets = [...sheets].flatMap(([by, text]) =>
    [...text.matchAll(/composes:\s*([\w\s-]+?)\s+from\s+"([^"]+)"/g)].flatMap(([, names = '', from = '']) =>
      names.split(/\s+/).map((name) => ({ by, sheet: posix.join(dirname(by), from), name })),
    ),
  )
  return [...sourceFiles().flatMap(askedIn), ...inSheets]
}

function askedIn(file: SourceFile): Asked[] {
  const names = new Map<string, string>()
  for (const node of walk(file.program)) {
    const from = node.type === 'ImportDeclaration' ? String((node.source as SyntaxNode).value) : ''
    if (!from.endsWith('.module.css')) continue
    for (const { local } of node.specifiers as { local: SyntaxNode }[])
      names.set(String(local.name), posix.join(dirname(file.path), from))
  }
  if (names.size === 0) return []
  const asked: Asked[] = []
  const members = new Set<unknown>()
  for (const node of walk(file.program)) {
    if (node.type === 'ImportSpecifier' || node.type === 'ImportDefaultSpecifier') members.add(node.local)
    if (node.type !== 'MemberExpression') continue
    members.add(node.object)
    // What is named behind a dot is no use of a sheet of the same name.
    if (node.computed !== true) members.add(node.property)
    const sheet = names.get(String((node.object as SyntaxNode).name))
    if (sheet) asked.push({ by: file.path, sheet, name: namedBy(node) })
  }
  for (const node of walk(file.program)) {
    const sheet = node.type === 'Identifier' && !members.has(node) ? names.get(String(node.name)) : undefined
    if (sheet) asked.push({ by: file.path, sheet, name: everyClass })
  }
  return asked
}

function namedBy({ property, computed }: SyntaxNode): string {
  const { name, value } = property as SyntaxNode
  if (computed !== true) return String(name)
  return typeof value === 'string' ? value : everyClass
}

function classesOf(sheet: string): Set<string> {
  const text = (sheets.get(sheet) ?? '')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/:global\((?:[^()]|\([^()]*\))*\)/g, '')
  const selectors = [...text.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector)
  return new Set(
    selectors
      .filter((selector) => !selector.trim().startsWith('@'))
      .flatMap((selector) => [...selector.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name)),
  )
}
