import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSource, sourceFiles } from './source-files.ts'
import { cycles, roomOf, wallBetween, wallOfRoom } from './walls.ts'

const root = join(import.meta.dirname, '../..')
const files = sourceFiles()
const product = files.filter((file) => !file.isTest)
const order = (files.find((file) => file.path === 'server/modules.ts')?.imports ?? [])
  .filter((path) => path.startsWith('server/modules/'))
  .map((path) => path.split('/')[2] ?? '')

test('imports respect the walls of the house', () => {
  const broken = product.flatMap((file) =>
    file.imports.flatMap((to) => {
      const wall = wallBetween(file.path, to, order)
      return wall === null ? [] : [`${file.path} → ${to}: ${wall}`]
    }),
  )

  assert.ok(product.length > 100)
  assert.deepEqual(broken, [])
})

const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
const rooms = [...architecture.matchAll(/^\| `([a-z-]+)` \|/gm)].map((found) => found[1] ?? '')

test('the rooms of core use only those above them', () => {
  const broken = product.flatMap((file) =>
    file.imports.flatMap((to) => {
      const wall = wallOfRoom(file.path, to, rooms)
      return wall === null ? [] : [`${file.path} → ${to}: ${wall}`]
    }),
  )
  const there = new Set(files.map(({ path }) => roomOf(path)).filter((room) => room !== null))

  assert.deepEqual(broken, [])
  assert.deepEqual([...rooms].sort(), [...there].sort())
})

test('each wall between rooms stands, and core’s own files have none', () => {
  const order = ['records', 'imports']

  assert.match(wallOfRoom('server/core/records/x.ts', 'server/core/imports/inner/y.ts', order) ?? '', /above/)
  assert.equal(wallOfRoom('server/core/imports/x.ts', 'server/core/records/y.ts', order), null)
  assert.equal(wallOfRoom('server/core/records/x.ts', 'server/core/records/write/y.ts', order), null)
  assert.equal(wallOfRoom('server/core/records/x.ts', 'server/core/route.ts', order), null)
  assert.equal(wallOfRoom('server/core/core.ts', 'server/core/imports/y.ts', order), null)
})

test('every import names an existing file with its ending', () => {
  const lost = files.flatMap((file) =>
    file.imports
      .filter((to) => !existsSync(join(root, to.replace(/\?.*$/, ''))))
      .map((to) => `${file.path} → ${to}`),
  )

  assert.deepEqual(lost, [])
})

// Circles that are in the thing itself, with the reason.
const allowedCircles: Record<string, string> = {
  'shared/core/check-filter.ts → shared/core/check-condition.ts → shared/core/check-filter.ts':
    'a filter holds conditions, and a condition on related records holds a filter',
}

test('no files need each other in a circle', () => {
  assert.deepEqual(
    cycles(product).filter((circle) => !(circle in allowedCircles)),
    [],
  )
})

test('shared runs in a browser: it imports nothing of Node', () => {
  const broken = product
    .filter((file) => file.path.startsWith('shared/'))
    .flatMap((file) => file.packages.filter((name) => name.startsWith('node:')).map(() => file.path))

  assert.deepEqual(broken, [])
})

test('every way of importing is seen', () => {
  const text = `import a from './a.ts'
import './b.ts'
export { c } from './c.ts'
export * from './d.ts'
export const e = () => import('./e.ts')
export type F = import('../f.ts').F
import 'node:fs'`

  const { imports, packages } = readSource('server/core/x.ts', text)

  const here = ['a', 'b', 'c', 'd', 'e'].map((name) => `server/core/${name}.ts`)
  assert.deepEqual(imports.sort(), [...here, 'server/f.ts'])
  assert.deepEqual(packages, ['node:fs'])
})

test('each wall stands', () => {
  const broken = [
    ['web/core/x.ts', 'server/platform/y.ts'],
    ['shared/core/x.ts', 'server/platform/y.ts'],
    ['server/platform/x.ts', 'server/core/y.ts'],
    ['server/core/x.ts', 'server/modules/sales/index.ts'],
    ['server/modules/sales/x.ts', 'server/main.ts'],
    ['server/modules/sales/x.ts', 'server/modules/customers/inner.ts'],
    ['server/modules/customers/x.ts', 'server/modules/sales/index.ts'],
    ['server/core/x.ts', 'test/database.ts'],
  ] as const

  for (const [from, to] of broken) assert.ok(wallBetween(from, to, ['customers', 'sales']), `${from} → ${to}`)
  assert.equal(
    wallBetween('server/modules/sales/x.ts', 'server/modules/customers/index.ts', ['customers', 'sales']),
    null,
  )
  assert.equal(
    wallBetween('web/modules/sales/x.ts', 'shared/modules/customers/contract.ts', ['customers', 'sales']),
    null,
  )
})

test('a circle is found', () => {
  const circle = [
    { path: 'a', runtimeImports: ['b'] },
    { path: 'b', runtimeImports: ['c', 'd'] },
    { path: 'c', runtimeImports: ['a'] },
    { path: 'd', runtimeImports: [] },
  ]

  assert.deepEqual(cycles(circle), ['a → b → c → a'])
})
