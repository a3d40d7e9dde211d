import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashKey, InfiniteQueryObserver, QueryClient } from '@tanstack/react-query'
import type { RecordPage } from '../../../shared/core/records.ts'
import {
  catchUpInSight,
  type KeptPage,
  noteSight,
  nowhere,
  readInSight,
  recordsOf,
} from './pages-in-sight.ts'

test('a list asked for again reads its first page and those in sight, and keeps the others', async (t) => {
  const { list, hash, read } = await listOf(t, 'abcdefghij', 5)
  noteSight(hash, { from: 2, to: 2 })

  await list.refetch()

  assert.deepEqual(read(), ['', 'd'])
  assert.deepEqual(oldPages(list), [1, 3, 4])
})

test('an old page is read when it comes into sight, and nothing else is', async (t) => {
  const { list, hash, read } = await listOf(t, 'abcdefghij', 5)
  noteSight(hash, { from: 0, to: 0 })
  await list.refetch()
  read()

  noteSight(hash, { from: 3, to: 4 })
  await catchUpInSight(hash, () => list.refetch())

  assert.deepEqual(read(), ['f', 'h'])
  assert.deepEqual(oldPages(list), [1, 2])
})

test('what moved from one page to another is neither lost nor shown twice', async (t) => {
  const { list, hash, rows, ids } = await listOf(t, 'bcdefghi', 4)
  noteSight(hash, { from: 0, to: 0 })
  rows('abcdefghi')
  await list.refetch()
  assert.equal(ids(), 'abdefghi', 'c is on a page nobody looks at')

  noteSight(hash, { from: 0, to: 1 })
  await catchUpInSight(hash, () => list.refetch())
  assert.equal(ids(), 'abcdfghi')

  rows('acdefghi')
  noteSight(hash, { from: 0, to: 0 })
  await list.refetch()
  assert.equal(ids(), 'acdfghi')
})

test('a list nobody told what is seen of is read as a whole', async (t) => {
  const { list, read } = await listOf(t, 'abcd', 2)

  await list.refetch()

  assert.deepEqual(read(), ['', 'b'])
})

test('a list that nobody looks at any part of is read when somebody does', async (t) => {
  const { list, hash, read } = await listOf(t, 'abcdef', 3)
  noteSight(hash, nowhere)
  await list.refetch()
  assert.deepEqual(read(), [])

  noteSight(hash, { from: 0, to: 0 })
  await catchUpInSight(hash, () => list.refetch())
  assert.deepEqual(read(), [''])
})

test('further pages are read on', async (t) => {
  const { list, hash, read } = await listOf(t, 'abcdef', 2)
  noteSight(hash, { from: 0, to: 0 })

  await list.fetchNextPage()

  assert.deepEqual(read(), ['d'])
})

/** A list of letters, two to a page, of which so many pages were read; `read` tells after which letters one was read since. */
async function listOf(t: { after(act: () => void): void; name: string }, letters: string, pages: number) {
  let all = letters
  let asked: string[] = []
  const client = new QueryClient()
  const queryKey = ['records', t.name]
  const list = new InfiniteQueryObserver(client, {
    queryKey,
    queryFn: (context) =>
      readInSight(context, async () => {
        asked.push(context.pageParam ?? '')
        return pageAfter(all, context.pageParam)
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: KeptPage) => page.page.next,
  })
  t.after(list.subscribe(() => {}))
  await list.refetch({ cancelRefetch: false })
  while ((list.getCurrentResult().data?.pages.length ?? 0) < pages) await list.fetchNextPage()
  asked = []
  return {
    list,
    hash: hashKey(queryKey),
    read: () => asked.splice(0),
    rows: (next: string) => {
      all = next
    },
    ids: () =>
      recordsOf(list.getCurrentResult().data?.pages ?? [])
        .flat()
        .map(({ id }) => id)
        .join(''),
  }
}

function pageAfter(all: string, letter: string | null): RecordPage {
  const rest = [...all].filter((one) => letter === null || one > letter)
  const records = rest.slice(0, 2).map((id) => ({ id }) as RecordPage['records'][number])
  return { records, related: {}, page: { next: rest.length > 2 ? (records[1]?.id ?? null) : null } }
}

function oldPages(list: { getCurrentResult(): { data?: { pages: KeptPage[] } | undefined } }): number[] {
  const pages = list.getCurrentResult().data?.pages ?? []
  return pages.flatMap(({ isOld }, at) => (isOld ? [at] : []))
}
