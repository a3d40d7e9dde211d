import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadExports } from './dead-exports.ts'
import { readSource, sourceFiles } from './source-files.ts'

const dead = deadExports(sourceFiles())

// Taken in ways that are no import of the product, with the reason.
const takenOtherwise: Record<string, string> = {
  'server/core/formats/xlsx/example-workbook.ts': 'what tests of several rooms read',
  'server/platform/http/test-parts.ts': 'what tests of several rooms are set in',
  'shared/core/example-metadata.ts': 'what tests of both sides are set in',
  'shared/core/imports/example-objects.ts': 'what tests of both sides are set in',
  'shared/core/fields/problems.ts': 'fieldProblemCodes says to tests which codes there are',
  'shared/core/filter-problems.ts': 'filterProblemCodes says to tests which codes there are',
  'web/core/settings/settings-icons.ts': 'each page says the name of its sign',
}

test('what a file exports is taken by another', () => {
  assert.deepEqual(
    dead.filter((one) => !(pathOf(one) in takenOtherwise)),
    [],
  )
})

test('an exception that is no longer needed is removed', () => {
  const needed = new Set(dead.map(pathOf))
  assert.deepEqual(
    Object.keys(takenOtherwise).filter((path) => !needed.has(path)),
    [],
  )
})

test('an export nobody imports is found, whatever it is', () => {
  const found = deadExports([
    readSource('web/a.ts', 'export const a = 1, { b, c: d } = x\nexport function e() {}\nexport type F = 1'),
    readSource('web/g.ts', "export { h, i as j } from './k.ts'"),
    readSource('web/k.ts', 'export const h = 1\nexport const i = 2'),
  ])

  assert.deepEqual(found, [
    ...['a', 'b', 'd', 'e', 'F'].map((name) => `web/a.ts: ${name}`),
    ...['h', 'j'].map((name) => `web/g.ts: ${name}`),
  ])
})

test('an export is taken by name, from a whole that was loaded, as a type, or through a door', () => {
  const found = deadExports([
    readSource('web/a.ts', 'export const a = 1\nexport type B = 1\nexport const c = 1\nexport const d = 1'),
    readSource('web/e.ts', "import { a as x } from './a.ts'\ntype Y = import('./a.ts').B"),
    readSource('web/f.ts', "const y = (await import('./a.ts')).c"),
    readSource('web/g.ts', "import * as all from './a.ts'\nconst { d } = all"),
  ])

  assert.deepEqual(found, [])
})

test('what only tests take is dead unless the file itself uses it', () => {
  const found = deadExports([
    readSource('web/a.ts', 'export const a = 1\nexport const b = 2\nconst c = b'),
    readSource('web/a.test.ts', "import { a, b } from './a.ts'"),
  ])

  assert.deepEqual(found, ['web/a.ts: a (by tests alone)'])
})

function pathOf(one: string): string {
  return one.slice(0, one.indexOf(':'))
}
