import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { QueryClient, type QueryKey } from '@tanstack/react-query'
import { metadataOf, metadataQuery } from '../metadata/metadata.ts'
import { listenFor } from './listen-for.ts'

const list: QueryKey = ['records', 'deal', 'list', {}]
const layouts: QueryKey = ['layouts', 'deal']
const imports: QueryKey[] = [
  ['imports', 'list'],
  ['imports', 'one', 'i1'],
  ['imports', 'values', 'i1'],
]
const layoutsChanged = {
  kind: 'event',
  text: JSON.stringify({ kind: 'layouts.changed', objectId: null, recordId: null }),
  position: 7,
} as const
let stop = () => {}
afterEach(() => stop())

test('what another tab has heard is not asked for again by one that joins its stream', () => {
  const { queries, hear } = listener()
  hear({ kind: 'joined', hasAll: true })
  assert.deepEqual(outdatedIn(queries), [])
})

test('whatever was read before one joined a stream that cannot tell all is asked again', () => {
  const { queries, hear } = listener()
  hear({ kind: 'joined', hasAll: false })
  assert.deepEqual(outdatedIn(queries), [metadataQuery.queryKey, list])
})

test('while the first page is being made, what it is made of is not asked for twice', async () => {
  const { queries, hear } = listener(5)
  hear({ kind: 'joined', hasAll: false })
  assert.deepEqual(outdatedIn(queries), [])

  while (outdatedIn(queries).length === 0) await new Promise(setImmediate)

  assert.deepEqual(outdatedIn(queries), [metadataQuery.queryKey, list])
})

test('too much at once makes everything outdated, and while it goes on more and more rarely', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { queries, hear } = listener()
  const waits: number[] = []
  for (let position = 2_000; position < 9_000; position += 1_000) {
    queries.setQueryData(list, [])
    hear({ kind: 'behind', position })
    let waited = 0
    for (; !outdatedIn(queries).includes(list); waited += 100) t.mock.timers.tick(100)
    waits.push(waited)
  }
  assert.deepEqual(outdatedIn(queries), [metadataQuery.queryKey, list, layouts])
  assert.deepEqual(waits, [400, 800, 1_600, 3_200, 6_400, 10_000, 10_000])

  hear(layoutsChanged)
  t.mock.timers.tick(10_000)
  queries.setQueryData(layouts, [])
  hear(layoutsChanged)
  t.mock.timers.tick(400)
  assert.ok(outdatedIn(queries).includes(layouts), 'calm again, one hears at once')
})

test('what was heard is asked for again also when the page is hidden at once', () => {
  const { queries, hear } = listener()
  hear(layoutsChanged)
  assert.deepEqual(outdatedIn(queries), [])

  stop()

  assert.deepEqual(outdatedIn(queries), [layouts])
})

test('a change of definitions makes layouts and values outdated too', async () => {
  const { queries, hear } = listener()
  const text = JSON.stringify({ kind: 'metadata.changed', objectId: null, recordId: null })
  hear({ kind: 'event', text, position: 8 })
  while (outdatedIn(queries).length === 0) await new Promise(setImmediate)

  assert.deepEqual(outdatedIn(queries), [metadataQuery.queryKey, list, layouts])
})

test('a draft of an import that is discarded leaves every window’s list, and its own page', () => {
  const told = (kind: string) => {
    const { queries, hear } = listener()
    for (const key of imports) queries.setQueryData(key, [])
    const text = JSON.stringify({ kind, objectId: null, recordId: null })
    hear({ kind: 'event', text, position: 9 })
    stop()
    return outdatedIn(queries)
  }

  assert.deepEqual(told('imports.discarded'), [
    ['imports', 'list'],
    ['imports', 'one', 'i1'],
  ])
  assert.deepEqual(told('imports.finished'), [['imports', 'list']])
  // How far one has come is asked again and again while it runs.
  assert.deepEqual(told('imports.progressed'), [])
})

test('the end of a session or membership leaves the page', () => {
  const { left, hear } = listener()

  hear({ kind: 'ended', reason: 'member' })

  assert.deepEqual(left, ['member'])
})

function listener(settledIn = 0) {
  const queries = new QueryClient()
  queries.setQueryData(metadataQuery.queryKey, metadataOf([], 1))
  queries.setQueryData(list, [])
  queries.setQueryData(layouts, [])
  const left: string[] = []
  const listening = listenFor(
    queries,
    'lin',
    (reason) => void left.push(reason),
    () => settledIn,
  )
  stop = listening.stop
  return { queries, left, hear: listening.hear }
}

function outdatedIn(queries: QueryClient): QueryKey[] {
  return queries
    .getQueryCache()
    .getAll()
    .filter((query) => query.state.isInvalidated)
    .map((query) => query.queryKey)
}
