import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { QueryClient, type QueryKey } from '@tanstack/react-query'
import { metadataOf, metadataQuery } from '../metadata/metadata.ts'
import { listenFor } from './listen-for.ts'

const list: QueryKey = ['records', 'deal', 'list', {}]
const layouts: QueryKey = ['layouts', 'deal']
let stop = () => {}
afterEach(() => stop())

test('whatever was read before the line stood is asked again, also when it opens for the first time', () => {
  for (const kind of ['opened', 'joined'] as const) {
    const { queries, hear } = listener()
    hear({ kind })
    assert.deepEqual(outdatedIn(queries), [metadataQuery.queryKey, list])
  }
})

test('while the first page is being made, what it is made of is not asked for twice', async () => {
  const { queries, hear } = listener(5)
  hear({ kind: 'opened' })
  assert.deepEqual(outdatedIn(queries), [])

  while (outdatedIn(queries).length === 0) await new Promise(setImmediate)

  assert.deepEqual(outdatedIn(queries), [metadataQuery.queryKey, list])
})

test('a line that opens anew was down, so it asks again each time', () => {
  const { queries, hear } = listener()
  hear({ kind: 'opened' })
  for (const key of outdatedIn(queries)) queries.setQueryData(key, queries.getQueryData(key))
  assert.deepEqual(outdatedIn(queries), [])

  hear({ kind: 'opened' })

  assert.deepEqual(outdatedIn(queries), [metadataQuery.queryKey, list])
})

test('a change of definitions makes layouts and values outdated too', async () => {
  const { queries, hear } = listener()
  hear({ kind: 'event', text: JSON.stringify({ kind: 'metadata.changed', objectId: null, recordId: null }) })
  while (outdatedIn(queries).length === 0) await new Promise(setImmediate)

  assert.deepEqual(outdatedIn(queries), [metadataQuery.queryKey, list, layouts])
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
