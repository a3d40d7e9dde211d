import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type SourceFile, type SyntaxNode, sourceFiles, walk } from './source-files.ts'

const all = sourceFiles().filter((file) => !file.isTest)
const isCatalogue = (path: string) => /\/(en|fi|zh-hans|zh-hant)\.ts$/.test(path)
const sources = all.filter(({ path }) => /^(web|shared|server)\//.test(path) && !isCatalogue(path))
const known = new Map<SourceFile, Words>()

test('every sentence of a catalogue is said somewhere', () => {
  const catalogues = all.filter((file) => /^(web|shared)\/.*\/en\.ts$/.test(file.path))
  const saidAnywhere = whatIsSaid(sources)

  assert.ok(catalogues.length > 30, 'the catalogues are found')
  assert.deepEqual(
    catalogues.flatMap((catalogue) => {
      const saidNear = whatIsSaid(speakersOf(catalogue))
      const isSaid = (key: string) => (isNamedElsewhere(catalogue, key) ? saidAnywhere : saidNear)(key)
      return keysOf(catalogue)
        .filter((key) => !isSaid(key))
        .map((key) => `${catalogue.path}: ${key}`)
    }),
    [],
  )
})

// Codes of refusals, types of fields and functions have their names where they are made.
function isNamedElsewhere(catalogue: SourceFile, key: string): boolean {
  return key.includes('.') || !catalogue.path.endsWith('/texts/en.ts')
}

/** Files that import what declares the catalogue, and those beside them that may hand them a key. */
function speakersOf(catalogue: SourceFile): SourceFile[] {
  const declaring = sources.filter((file) => file.imports.includes(catalogue.path))
  const saying = sources.filter((file) => declaring.some(({ path }) => file.imports.includes(path)))
  const paths = new Set(saying.map((file) => file.path))
  const near = new Set([...paths, ...saying.flatMap((file) => file.imports)])
  return sources.filter((file) => near.has(file.path) || file.imports.some((path) => paths.has(path)))
}

function whatIsSaid(files: SourceFile[]): (key: string) => boolean {
  const words = files.map(wordsOf)
  const literals = new Set(words.flatMap((one) => one.literals))
  const shapes = words.flatMap((one) => one.shapes)
  return (key) => literals.has(key) || shapes.some((shape) => shape.test(key))
}

interface Words {
  literals: string[]
  /** Templates that make keys: `group${type}`. */
  shapes: RegExp[]
}

function wordsOf(file: SourceFile): Words {
  const before = known.get(file)
  if (before) return before
  const words: Words = { literals: [], shapes: [] }
  for (const node of walk(file.program)) {
    if (node.type === 'Literal' && typeof node.value === 'string') words.literals.push(node.value)
    if (node.type === 'TemplateLiteral') words.shapes.push(...shapeOf(node))
  }
  known.set(file, words)
  return words
}

// A template of places alone would allow every key, and one with other signs is no key.
function shapeOf(node: SyntaxNode): RegExp[] {
  const quasis = node.quasis as { value: { cooked: string } }[]
  const pieces = quasis.map((quasi) => quasi.value.cooked)
  const isKey = pieces.every((piece) => /^[\w.-]*$/.test(piece)) && pieces.some((piece) => piece.length > 1)
  return isKey
    ? [new RegExp(`^${pieces.map((piece) => piece.replaceAll('.', '\\.')).join('[\\w.-]+')}$`)]
    : []
}

/** Keys as code says them, without the ending of a plural; a spread belongs to a catalogue of its own. */
function keysOf(catalogue: SourceFile): string[] {
  const texts = [...walk(catalogue.program)].find((node) => node.type === 'ObjectExpression')
  const properties = (texts?.properties ?? []) as { key?: { name?: string; value?: string } }[]
  const names = properties.flatMap(({ key }) => (key ? [String(key.name ?? key.value)] : []))
  return [...new Set(names.map((name) => name.replace(/_(one|other)$/, '')))]
}
