import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { salesPages } from '../modules/sales/sales-pages.ts'
import { corePages } from './core-pages.ts'
import { isOfSettings, type Page } from './pages/page.ts'
import { pagesOf } from './pages/page-list.ts'

const pages: readonly Page[] = pagesOf([{ pages: corePages }, { pages: salesPages }])
const root = join(import.meta.dirname, '../..')

test('no two pages stand at one address', () => {
  const paths = pages.map(({ path }) => path)
  assert.deepEqual(paths, [...new Set(paths)])
})

test('what stands in a menu has a name and can be gone to', () => {
  const offered = pages.filter(({ menu }) => menu)
  assert.ok(offered.length > 10)
  assert.deepEqual(
    offered.filter(({ title, path }) => !title || path.includes('$')),
    [],
  )
})

test('pages of the settings stand in their navigation, others do not', () => {
  const wrong = pages.filter(
    (page) => page.menu && isOfSettings(page) !== !['side', 'foot'].includes(page.menu.place),
  )
  assert.deepEqual(wrong, [])
})

test('a page asks for a verb that roles can hold', () => {
  const server = globSync('server/**/*.ts', { cwd: root }).filter((path) => !path.includes('.test.'))
  const source = server.map((path) => readFileSync(join(root, path), 'utf8')).join()
  const asked = new Set(pages.flatMap(({ permission }) => permission ?? []))

  assert.ok(asked.size >= 4)
  assert.deepEqual(
    [...asked].filter((verb) => !source.includes(`'${verb}'`)),
    [],
  )
})
