import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSource, sourceFiles } from './source-files.ts'
import { type Core, cycles, reachOfShared, roomOf, wallBetween, wallOfRoom } from './walls.ts'

const root = join(import.meta.dirname, '../..')
const files = sourceFiles()
const product = files.filter((file) => !file.isTest)

/** The modules of a side in the order of its table of contents. */
const orderOf = (side: Core) =>
  (files.find((file) => file.path === `${side}/modules.ts`)?.imports ?? [])
    .filter((path) => path.startsWith(`${side}/modules/`))
    .map((path) => path.split('/')[2] ?? '')
const [serverOrder, webOrder] = [orderOf('server'), orderOf('web')]

test('imports respect the walls of the house', () => {
  const broken = product.flatMap((file) =>
    file.imports.flatMap((to) => {
      const wall = wallBetween(file.path, to, file.path.startsWith('web/') ? webOrder : serverOrder)
      return wall === null ? [] : [`${file.path} → ${to}: ${wall}`]
    }),
  )

  assert.ok(product.length > 100)
  assert.ok(serverOrder.length > 2 && webOrder.length > 2)
  assert.deepEqual(broken, [])
})

const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')

/** The rooms of a core in the order of its table. */
function roomsOf(core: Core): string[] {
  const [, below = ''] = architecture.split(`The **rooms** of \`${core}/core\``)
  const [table = ''] = /(^\|.*\n)+/m.exec(below) ?? []
  return [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map((found) => found[1] ?? '')
}

for (const core of ['server', 'web'] as const) {
  const rooms = roomsOf(core)

  test(`the rooms of ${core}/core use only those above them`, () => {
    const broken = product.flatMap((file) =>
      file.imports.flatMap((to) => {
        const wall = wallOfRoom(file.path, to, core, rooms)
        return wall === null ? [] : [`${file.path} → ${to}: ${wall}`]
      }),
    )
    const there = new Set(files.map(({ path }) => roomOf(path, core)).filter((room) => room !== null))

    assert.deepEqual(broken, [])
    assert.deepEqual([...rooms].sort(), [...there].sort())
  })
}

test('what all rooms of the web share knows only the first of them', () => {
  const order = roomsOf('web')
  assert.deepEqual(
    product.flatMap((file) => reachOfShared(file, 'web', order).map((to) => `${file.path} → ${to}`)),
    [],
  )
})

test('each wall between rooms stands, and core’s own files have none', () => {
  const order = ['records', 'imports']
  const wall = (from: string, to: string) => wallOfRoom(from, to, 'web', order)

  assert.match(wall('web/core/records/x.ts', 'web/core/imports/inner/y.ts') ?? '', /above/)
  assert.match(wall('web/core/imports/x.ts', 'web/core/core-pages.ts') ?? '', /gathers/)
  assert.equal(wall('web/core/imports/x.ts', 'web/core/records/y.ts'), null)
  assert.equal(wall('web/core/records/x.ts', 'web/core/records/write/y.ts'), null)
  assert.equal(wall('web/core/records/x.ts', 'web/core/web-module.ts'), null)
  assert.equal(wall('web/core/core.ts', 'web/core/imports/y.ts'), null)
  assert.equal(wall('server/core/records/x.ts', 'server/core/imports/y.ts'), null)
})

test('a file for all rooms may not reach into one below', () => {
  const order = ['metadata', 'session', 'records']
  const reached = (path: string, ...runtimeImports: string[]) =>
    reachOfShared({ path, runtimeImports }, 'web', order)

  assert.deepEqual(reached('web/core/x.ts', 'web/core/session/y.ts'), [])
  assert.deepEqual(reached('web/core/x.ts', 'web/core/records/y.ts'), ['web/core/records/y.ts'])
  assert.deepEqual(reached('web/core/core-pages.ts', 'web/core/records/y.ts'), [])
  assert.deepEqual(reached('web/core/records/x.ts', 'web/core/records/y.ts'), [])
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
