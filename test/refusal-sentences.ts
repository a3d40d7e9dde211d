import { globSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '../shared/platform/languages.ts'
import { type SourceFile, type SyntaxNode, sourceFiles, walk } from './architecture/source-files.ts'
import { speaksOverHttp } from './error-codes.ts'

/**
 * A code as the server's source names it, with the names of properties given a value in the same function
 * (in the same file, where the code stands in a table).
 */
export interface NamedCode {
  code: string
  file: string
  values: ReadonlySet<string>
}

export type Sentences = Readonly<Record<string, string | undefined>>

const root = join(import.meta.dirname, '..')
const codePattern = /^[a-z]+(\.[a-zA-Z0-9-]+)+$/

// Work in the background, named in the same form.
const jobs = ['files.sweep', 'imports.options', 'imports.queue', 'imports.run']
const moreJobs = [
  'exports.queue',
  'exports.run',
  'imports.told',
  'members.mail-reset',
  'members.told',
  'metadata.finish-change',
  'operations.run',
  'operations.told',
  'start.first-move',
]

/** Every name in the source that can be the code of a refusal or of one of its details, wherever it stands. */
export function codesNamed(areas: ReadonlySet<string>): NamedCode[] {
  const files = sourceFiles().filter(
    (file) => speaksOverHttp(file) && file.path !== 'server/core/description/error-codes.ts',
  )
  const others = new Set([...jobs, ...moreJobs, ...files.flatMap(declaredIn)])
  const isCode = (text: string) =>
    codePattern.test(text) && areas.has(text.slice(0, text.indexOf('.'))) && !others.has(text)
  return files.flatMap((file) => namedIn(file, isCode))
}

/** Folders of the web app with sentences of refusals, by whose they are: 'platform', 'core' or a module. */
export function refusalFolders(): { owner: string; folder: string }[] {
  const modules = globSync('web/modules/*/refusals', { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  return [
    { owner: 'platform', folder: 'web/platform/api/refusals' },
    { owner: 'core', folder: 'web/core/refusals' },
    ...modules.map((folder) => ({ owner: folder.split('/')[2] ?? '', folder })),
  ]
}

/** The sentences of one folder in each language. */
export async function sentencesIn(folder: string): Promise<Record<Language, Sentences>> {
  const entries = languages.map(async (language) => {
    const { texts } = await import(join(root, folder, `${language.toLowerCase()}.ts`))
    return [language, texts as Sentences] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as Record<Language, Sentences>
}

// Events and permissions are properties of interfaces.
function declaredIn(file: SourceFile): string[] {
  return [...walk(file.program)]
    .filter((node) => node.type === 'TSPropertySignature')
    .map((node) => String((node.key as SyntaxNode).value))
}

function namedIn(file: SourceFile, isCode: (text: string) => boolean): NamedCode[] {
  const found: NamedCode[] = []
  const visit = (node: SyntaxNode, around: SyntaxNode) => {
    if (node.type === 'Literal' && typeof node.value === 'string' && isCode(node.value))
      found.push({ code: node.value, file: file.path, values: valuesIn(around) })
    const inner = node.type.includes('Function') ? node : around
    for (const child of childrenOf(node)) visit(child, inner)
  }
  visit(file.program, file.program)
  return found
}

/** Names of properties that are given a value there. */
function valuesIn(around: SyntaxNode): ReadonlySet<string> {
  const keys = [...walk(around)]
    .filter((node) => node.type === 'Property')
    .map((node) => node.key as SyntaxNode)
  return new Set(keys.map((key) => String(key.name ?? key.value)))
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flat()
    .filter((one): one is SyntaxNode => typeof one === 'object' && one !== null && 'type' in one)
}
