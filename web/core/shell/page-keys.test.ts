import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pageKeys } from './page-keys.ts'

const root = join(import.meta.dirname, '../../..')
const sources = globSync('web/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !/\.test\.|node_modules|web\/dist|keys\/shortcuts\.ts/.test(path),
)

/** Keys written out in the source that do not tell of themselves. */
function untoldKeys(text: string): string[] {
  const calls = [...text.matchAll(/useShortcut\(\s*'([^']+)'[\s\S]*?\n {0,2}(?=\S)/g)]
  return calls.flatMap(([call, keys = '']) => (call.includes('says:') ? [] : [keys]))
}

test('every key of the application tells of itself or stands in the list', () => {
  const listed = new Set(pageKeys.flatMap(({ keys }) => keys.flatMap(([chords]) => chords.split(' '))))
  // The list says it everywhere: while a message shows.
  listed.add('Z')
  const untold = sources.flatMap((path) =>
    untoldKeys(readFileSync(join(root, path), 'utf8')).map((keys) => `${path}: ${keys}`),
  )

  assert.ok(untold.length > 5)
  assert.deepEqual(
    untold.filter((one) => !listed.has(one.slice(one.lastIndexOf(': ') + 2))),
    [],
  )
})

test('a key that tells of itself is not asked for, another one is', () => {
  assert.deepEqual(untoldKeys("  useShortcut('B', act, { says: text })\n  return null"), [])
  assert.deepEqual(untoldKeys("  useShortcut('B', act)\n  return null"), ['B'])
})
