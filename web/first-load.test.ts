import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

// What a browser fetches for a page on its first visit, read from what the build noted of its own files.

const dist = path.join(import.meta.dirname, 'dist')

interface Chunk {
  file: string
  name?: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

const chunks: Record<string, Chunk> = JSON.parse(
  readFileSync(path.join(dist, '.vite', 'manifest.json'), 'utf8'),
)

const pages = [
  { name: 'signing in', parts: ['sign-in-page'], scripts: 145_000, styles: 20_000 },
  {
    name: 'a board',
    parts: ['workspace', 'list-page', 'board-view', 'deal-card'],
    scripts: 200_000,
    styles: 26_000,
  },
  {
    name: 'a table',
    parts: ['workspace', 'list-page', 'table-view'],
    scripts: 200_000,
    styles: 26_000,
  },
]

for (const { name, parts, scripts, styles } of pages)
  test(`${name} is there after ${scripts / 1000} KB of scripts and ${styles / 1000} KB of styles`, () => {
    const loaded = ['index', ...parts].flatMap((part) => [...reachedFrom(named(part))])
    const files = new Set(loaded.map((key) => chunks[key]?.file ?? ''))
    const sheets = new Set(loaded.flatMap((key) => chunks[key]?.css ?? []))

    assert.ok(total(files) <= scripts, `${total(files)} bytes of scripts:\n${biggest(files)}`)
    assert.ok(total(sheets) <= styles, `${total(sheets)} bytes of styles:\n${biggest(sheets)}`)
  })

test('charts, editors and graphs are in files of their own that no first page reaches', () => {
  const first = pages
    .flatMap(({ parts }) => ['index', ...parts])
    .flatMap((part) => [...reachedFrom(named(part))])
  const text = [...new Set(first)].map((key) =>
    readFileSync(path.join(dist, chunks[key]?.file ?? ''), 'utf8'),
  )
  const found = Object.entries(marks).filter(([, mark]) => text.some((code) => code.includes(mark)))

  assert.deepEqual(found, [])
})

/** Words that stay in the built code of libraries that only some pages need. */
const marks = { echarts: 'zrender' }

test('what checks requests stays on the server', () => {
  const scripts = Object.values(chunks).filter(({ file }) => file.endsWith('.js'))
  const checking = scripts.filter(({ file }) =>
    readFileSync(path.join(dist, file), 'utf8').includes('ZodError'),
  )

  // An import of more than types from a contract brings the library that checks along.
  assert.deepEqual(
    checking.map(({ file }) => file),
    [],
  )
})

function named(name: string): string {
  const [key] = Object.entries(chunks).find(([, chunk]) => chunk.name === name) ?? []
  assert.ok(key, `The build has no ${name}: was it renamed? Then say its new name here.`)
  return key
}

function reachedFrom(key: string, seen = new Set<string>()): Set<string> {
  const chunk = chunks[key]
  assert.ok(chunk, `The build has no ${key}.`)
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of chunk.imports ?? []) reachedFrom(next, seen)
  // Each asks for its sentences at once, in one language.
  for (const texts of (chunk.dynamicImports ?? []).filter(isChinese)) reachedFrom(texts, seen)
  return seen
}

// Of an area alone, or of all first pages together.
function isChinese(key: string): boolean {
  return key.endsWith('/texts/zh-hans.ts') || chunks[key]?.name === 'texts-zh-hans'
}

function total(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0)
}

/** As it is sent: with brotli, where the file is large enough to have been compressed. */
function sizeOf(file: string): number {
  const full = path.join(dist, file)
  return statSync(`${full}.br`, { throwIfNoEntry: false })?.size ?? statSync(full).size
}

function biggest(files: Iterable<string>): string {
  const sorted = [...files].sort((a, b) => sizeOf(b) - sizeOf(a))
  return sorted
    .slice(0, 12)
    .map((file) => `${String(sizeOf(file)).padStart(8)}  ${file}`)
    .join('\n')
}
