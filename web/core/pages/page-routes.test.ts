import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import type { WebModule } from '../web-module.ts'
import { page } from './page.ts'
import { pagesOf } from './page-list.ts'
import { pageRoutes } from './page-routes.ts'

const loaded: string[] = []
const asked: string[] = []
const shows = (name: string) => async () => {
  loaded.push(name)
  return () => name
}

const houses = [
  page({ path: '/houses', load: shows('houses') }),
  page({
    path: '/houses/$id',
    search: (raw: Record<string, unknown>): { tab?: string } =>
      typeof raw.tab === 'string' ? { tab: raw.tab } : {},
    load: shows('house'),
    askAhead: (_, { id = '' }) => void asked.push(id),
  }),
  page({
    path: '/barns',
    search: (raw: Record<string, unknown>): { tab?: string } =>
      typeof raw.tab === 'string' ? { tab: raw.tab } : {},
    tellsUnread: true,
    load: shows('barns'),
  }),
] as const
const building: WebModule<typeof houses> = { name: 'building', pages: houses }
const silent: WebModule = { name: 'silent' }
const untold: WebModule = { name: 'untold', pages: [page({ path: '/yards', load: shows('yards') })] }

function routerAt(address: string) {
  const root = createRootRoute()
  const shell = createRoute({ getParentRoute: () => root, id: 'shell' })
  const pages = pageRoutes(shell, pagesOf([silent, building, untold] as const))
  return createRouter({
    routeTree: root.addChildren([shell.addChildren(pages)]),
    context: { queries: null },
    history: createMemoryHistory({ initialEntries: [address] }),
  })
}

test('a deep link opens the page of a module, with the parts of its address and its search', async () => {
  const router = routerAt('/houses/7?tab=rooms')
  await router.load()

  // The matches of this router, not those of the application whose types are registered.
  const match: { routeId: string; params: object; search: object; staticData: object } | undefined =
    router.state.matches.at(-1)
  assert.ok(match)
  assert.equal(match.routeId, '/shell/houses/$id')
  assert.deepEqual({ ...match.params }, { id: '7' })
  assert.deepEqual(match.search, { tab: 'rooms' })
  assert.deepEqual(match.staticData, { page: houses[1] })
})

test('what makes no sense in an address reaches no page, and one that tells of it has it as it was written', async () => {
  const searchAt = async (address: string) => {
    const router = routerAt(address)
    await router.load()
    return { ...router.state.matches.at(-1)?.search } as Record<string, unknown>
  }

  assert.equal((await searchAt('/houses/7?tab=5')).tab, undefined)
  assert.equal((await searchAt('/houses/7?tab=%5B%5D')).tab, undefined)
  assert.equal((await searchAt('/houses/7?tab=rooms&peek=x')).peek, 'x')
  assert.equal((await searchAt('/barns?tab=5')).tab, 5)
})

test('only the code of the page that is opened is fetched', async () => {
  loaded.length = 0
  await routerAt('/houses').load()

  assert.deepEqual(loaded, ['houses'])
})

test('what a page asks first is asked as it is opened, and not when a pointer passes its link', async () => {
  asked.length = 0
  const router = routerAt('/houses/7')
  const opening = router.load()
  await router.preloadRoute({ to: '/houses/$id', params: { id: '8' } } as never)
  await opening

  assert.deepEqual(asked, ['7'])
})

test('a module that does not tell the type of its pages has them all the same', async () => {
  const router = routerAt('/yards')
  await router.load()

  assert.equal(router.state.matches.at(-1)?.staticData.page?.path, '/yards')
})

test('the compiler knows the addresses of the modules’ pages', () => {
  const { routesByPath } = routerAt('/')

  assert.equal(routesByPath['/houses/$id'].options.staticData?.page, houses[1])
  // @ts-expect-error there is no such page
  assert.equal(routesByPath['/castles'], undefined)
})
