import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'vite'

/** A node of the syntax tree, as far as these tests look into it. */
export interface SyntaxNode {
  type: string
  start: number
  end: number
  [property: string]: unknown
}

/** One source file of the repository, parsed. */
export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string
  text: string
  lines: number
  program: SyntaxNode
  /** Files of this repository it imports, in whatever way (types and import() included). */
  imports: string[]
  /** Those that still are imports when the program runs. */
  runtimeImports: string[]
  /** Packages and built-in modules it imports. */
  packages: string[]
  isTest: boolean
}

const root = join(import.meta.dirname, '../..')

let parsed: readonly SourceFile[] | undefined

/** Every source file of the three sides, of the tests and tools around them, and of bin; read once in a process. */
export function sourceFiles(): readonly SourceFile[] {
  parsed ??= readAll()
  return parsed
}

function readAll(): SourceFile[] {
  return globSync(['{shared,server,web,test,bench}/**/*.{ts,tsx}', 'bin/*.mjs'], {
    cwd: root,
    exclude: ['**/node_modules/**'],
  })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('web/dist/'))
    .sort()
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')))
}

/** Parses one file. Throws on a syntax error. */
export function readSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  // The parser's own node types are many; these tests only ask for names and positions.
  const tree = program as unknown as SyntaxNode
  const imports = importsOf(tree)
  const own = imports.filter(({ target }) => target.startsWith('.'))
  const inRoot = ({ target }: Import) => normalize(join(dirname(path), target)).replaceAll('\\', '/')
  const packages = imports.filter(({ target }) => !target.startsWith('.')).map(({ target }) => target)
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    program: tree,
    imports: [...new Set(own.map(inRoot))],
    runtimeImports: [...new Set(own.filter((one) => !one.isErased).map(inRoot))],
    packages: [...new Set(packages)],
    isTest: path.startsWith('test/') || /\.test\.tsx?$/.test(path),
  }
}

/** Every node below and including this one, parents first. */
export function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child)
  }
}

/** The line a position is on, from 1. */
export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

interface Import {
  target: string
  /** Types only: nothing of it is left at run time. */
  isErased: boolean
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

function importsOf(program: SyntaxNode): Import[] {
  const imports: Import[] = []
  for (const node of walk(program)) {
    const source = importing.has(node.type) ? node.source : undefined
    if (!isNode(source) || typeof source.value !== 'string') continue
    const isErased = [node.importKind, node.exportKind].includes('type') || node.type === 'TSImportType'
    imports.push({ target: source.value, isErased })
  }
  return imports
}
