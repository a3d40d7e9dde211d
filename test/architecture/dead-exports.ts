import { dirname, posix } from 'node:path'
import { type SourceFile, type SyntaxNode, walk } from './source-files.ts'

/** Names that files of the product export and nobody takes, or tests alone though not even the file itself uses them. */
export function deadExports(files: readonly SourceFile[]): string[] {
  const read = files.map((file) => ({ file, words: wordsOf(file) }))
  const takenByAny = takenBy(read.map(({ words }) => words))
  const takenByProduct = takenBy(read.filter(({ file }) => !file.isTest).map(({ words }) => words))
  return read
    .filter(({ file }) => !file.isTest)
    .flatMap(({ file, words }) => {
      const names = namesExported(file)
      return [...new Set(names)].flatMap((name) => {
        if (!takenByAny(file.path, name)) return [`${file.path}: ${name}`]
        const declarations = names.filter((one) => one === name).length
        const isUsedWithin = (words.said.get(name) ?? 0) > declarations
        return isUsedWithin || takenByProduct(file.path, name)
          ? []
          : [`${file.path}: ${name} (by tests alone)`]
      })
    })
}

interface Words {
  /** `file name` of what is imported by its name. */
  taken: string[]
  /** Files taken as a whole, by import() or as a namespace: their names are asked for as properties, here or elsewhere. */
  whole: string[]
  properties: string[]
  /** How often the file says each name. */
  said: Map<string, number>
}

function wordsOf({ path, program }: SourceFile): Words {
  const words: Words = { taken: [], whole: [], properties: [], said: new Map() }
  const fileOf = (node: SyntaxNode) => posix.join(dirname(path), String((node.source as SyntaxNode).value))
  for (const node of walk(program)) {
    if (isName(node)) words.said.set(nameOf(node), (words.said.get(nameOf(node)) ?? 0) + 1)
    if (node.type === 'ImportExpression' || node.type === 'TSImportType') words.whole.push(fileOf(node))
    words.properties.push(...propertiesIn(node))
    if (!/^(Import|ExportNamed)Declaration$/.test(node.type) || !node.source) continue
    for (const one of node.specifiers as { type: string; imported?: SyntaxNode; local: SyntaxNode }[]) {
      if (one.type === 'ImportNamespaceSpecifier') words.whole.push(fileOf(node))
      else words.taken.push(`${fileOf(node)} ${nameOf(one.imported ?? one.local)}`)
    }
  }
  return words
}

function takenBy(words: readonly Words[]): (path: string, name: string) => boolean {
  const taken = new Set(words.flatMap((one) => one.taken))
  const whole = new Set(words.flatMap((one) => one.whole))
  const properties = new Set(words.flatMap((one) => one.properties))
  return (path, name) => taken.has(`${path} ${name}`) || (whole.has(path) && properties.has(name))
}

function propertiesIn(node: SyntaxNode): string[] {
  if (node.type === 'MemberExpression' && node.computed !== true) return [nameOf(node.property as SyntaxNode)]
  if (node.type === 'TSImportType') return node.qualifier ? [nameOf(node.qualifier as SyntaxNode)] : []
  return node.type === 'ObjectPattern' ? partsOf(node).flatMap(({ key }) => (key ? [nameOf(key)] : [])) : []
}

function namesExported({ program }: SourceFile): string[] {
  return (program.body as SyntaxNode[])
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration, specifiers }) =>
      declaration
        ? namesDeclared(declaration as SyntaxNode)
        : (specifiers as { exported: SyntaxNode }[]).map(({ exported }) => nameOf(exported)),
    )
}

function namesDeclared({ id, declarations }: SyntaxNode): string[] {
  const targets = declarations
    ? (declarations as { id: SyntaxNode }[]).map((one) => one.id)
    : [id as SyntaxNode]
  return targets.flatMap((target) =>
    (isName(target) ? [target] : partsOf(target).map(({ value }) => value)).map(nameOf),
  )
}

function partsOf(pattern: SyntaxNode): { key?: SyntaxNode; value: SyntaxNode }[] {
  return pattern.properties as { key?: SyntaxNode; value: SyntaxNode }[]
}

function isName({ type }: SyntaxNode): boolean {
  return type === 'Identifier' || type === 'JSXIdentifier'
}

function nameOf(node: SyntaxNode): string {
  return String(node.name ?? node.value)
}
