import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { languages } from '../../shared/platform/languages.ts'
import { lineOf, type SourceFile, sourceFiles, walk } from './source-files.ts'

const files = sourceFiles()
const product = files.filter((file) => !file.isTest)
const root = join(import.meta.dirname, '../..')

const localeNames = languages.map((language) => language.toLowerCase())
const limits = { source: 300, test: 500, sheet: 300, function: 45, component: 120 } as const

// Longer than the limit, with the reason. Locale files are exempt.
const longFiles: Record<string, string> = {}
const longFunctions: Record<string, string> = {
  'server/core/fields/shapes/composite-field.ts': 'a factory: its lines are the methods of one field type',
}

test('no file is longer than can be read at once', () => {
  const long = files
    .filter((file) => !isLocale(file.path) && !(file.path in longFiles))
    .filter((file) => file.lines > (file.isTest ? limits.test : limits.source))

  assert.deepEqual(
    long.map((file) => `${file.path}: ${file.lines} lines`),
    [],
  )
})

test('no style sheet is longer than can be read at once', () => {
  const sheets = everyPath().filter((path) => path.endsWith('.css'))
  const long = sheets
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > limits.sheet)

  assert.ok(sheets.length > 150, 'the style sheets are found')
  assert.deepEqual(
    long.map(({ path, lines }) => `${path}: ${lines} lines`),
    [],
  )
})

test('a file of texts in any of the languages is known as one', () => {
  const texts = product.filter((file) => file.path.includes('/texts/'))

  assert.ok(texts.length > 4 * languages.length)
  for (const language of languages)
    assert.ok(isLocale(`web/core/records/texts/${language.toLowerCase()}.ts`), language)
  assert.ok(!isLocale('web/core/records/page/record-page.tsx'))
})

test('no function is longer than a screen', () => {
  assert.deepEqual(product.filter((file) => !(file.path in longFunctions)).flatMap(longFunctionsIn), [])
})

test('an exception that is no longer needed is removed', () => {
  const needed = new Set([
    ...files
      .filter((file) => file.lines > (file.isTest ? limits.test : limits.source))
      .map(({ path }) => path),
    ...product.filter((file) => longFunctionsIn(file).length > 0).map(({ path }) => path),
  ])
  const exceptions = [...Object.keys(longFiles), ...Object.keys(longFunctions)]

  assert.deepEqual(
    exceptions.filter((path) => !needed.has(path)),
    [],
  )
})

test('files and folders are named in kebab-case', () => {
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
  const wrong = everyPath().filter((path) =>
    path.split('/').some((part) => !kebab.test(part) && !isLocaleName(part)),
  )

  assert.deepEqual(wrong, [])
})

test('no name hides a missing noun', () => {
  const empty =
    /^(managers?|helpers?|utils?|utility|utilities|services?|handlers?|processors?|common|misc|base|data|info|temp)$/
  const wrong = everyPath().filter((path) => path.split(/[/.-]/).some((word) => empty.test(word)))

  assert.deepEqual(wrong, [])
})

test('everything is exported by name', () => {
  const unnamed = files
    .filter((file) => file.path !== 'web/vite.config.ts')
    .filter((file) => [...walk(file.program)].some((node) => node.type === 'ExportDefaultDeclaration'))

  assert.deepEqual(
    unnamed.map((file) => file.path),
    [],
  )
})

function everyPath(): string[] {
  const found = globSync('{bin,shared,server,web,test,bench}/**/*.{ts,tsx,mjs,css,sql,json}', {
    cwd: root,
    exclude: ['**/node_modules/**', 'web/dist/**'],
  })
  return found.map((path) => path.replaceAll('\\', '/'))
}

function isLocale(path: string): boolean {
  return path.split('/').some(isLocaleName) || path.includes('/locales/')
}

/** Files are named in kebab-case, so 'zh-Hans' is 'zh-hans' there. */
function isLocaleName(part: string): boolean {
  return localeNames.includes(part.replace(/(\.\w+)+$/, ''))
}

function longFunctionsIn(file: SourceFile): string[] {
  const limit = file.path.endsWith('.tsx') ? limits.component : limits.function
  return [...walk(file.program)]
    .filter((node) => /Function(Declaration|Expression)$/.test(node.type))
    .map((node) => ({
      line: lineOf(file.text, node.start),
      lines: file.text.slice(node.start, node.end).split('\n').length,
    }))
    .filter(({ lines }) => lines > limit)
    .map(({ line, lines }) => `${file.path}:${line}: a function of ${lines} lines`)
}
