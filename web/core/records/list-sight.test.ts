import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query'
import type { RecordPage, RecordValues } from '../../../shared/core/records.ts'
import { bringBack, follow } from './list-sight.ts'
import { idsAway } from './pages-away.ts'
import { type KeptPage, readInSight, recordsOf, type Span } from './pages-in-sight.ts'

test('of a long list only pages near sight keep their values, and all keep their records', async (t) => {
  const { pages, look, records } = await readList(t, 40)
  look({ from: 79, to: 79 })

  const full = pages().flatMap(({ isAway }, at) => (isAway ? [] : [at]))
  assert.deepEqual(full, [0, 35, 36, 37, 38, 39])
  assert.deepEqual(
    records().map(({ id }) => id),
    Array.from({ length: 80 }, (_, at) => `r${at}`),
  )
  assert.deepEqual(records()[20]?.youMay, { update: true, delete: false })
  assert.equal(records()[20]?.name, undefined)
})

test('what is chosen stays, and comes back when it was chosen later', async (t) => {
  const { look, away, settled } = await readList(t, 40)
  look({ from: 79, to: 79 }, { from: 10, to: 13 })
  assert.deepEqual([away(9), away(10), away(13), away(14)], [true, false, false, true])

  look({ from: 79, to: 79 }, { from: 30, to: 30 })
  await settled()
  assert.equal(away(30), false)
})

test('a page that comes near is read again by its cursor, and nothing else is', async (t) => {
  const { look, away, settled, read } = await readList(t, 40)
  look({ from: 79, to: 79 })
  read()

  look({ from: 10, to: 11 })
  await settled()

  assert.deepEqual(read(), ['r9'])
  assert.equal(away(10), false)
})

test('few pages all stay', async (t) => {
  const { look, pages } = await readList(t, 16)
  look({ from: 31, to: 31 })
  assert.equal(
    pages().some(({ isAway }) => isAway),
    false,
  )
})

test('records far from sight come back for who needs their values', async (t) => {
  const { look, away, kept, read } = await readList(t, 40)
  look({ from: 79, to: 79 })
  read()

  await bringBack(kept, { from: 20, to: 25 })

  assert.deepEqual(read(), ['r19', 'r21', 'r23'])
  assert.deepEqual([away(20), away(25), away(40)], [false, false, true])
})

/** A list of two records to a page of which so many pages were read; `read` tells after which records one was since. */
async function readList(t: { after(act: () => void): void; name: string }, count: number) {
  const all = Array.from({ length: count * 2 }, (_, at) => `r${at}`)
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
  while ((list.getCurrentResult().data?.pages.length ?? 0) < count) await list.fetchNextPage()
  asked = []
  const kept = { client, queryKey, refetch: () => list.refetch() }
  const pages = (): readonly KeptPage[] => list.getCurrentResult().data?.pages ?? []
  return {
    kept,
    pages,
    look: (sight: Span, held?: Span) => follow(kept, { sight, held, letsGo: true }, 0),
    records: () => recordsOf(pages()).flat(),
    away: (record: number) => idsAway(pages()).has(`r${record}`),
    read: () => asked.splice(0),
    settled: () => list.refetch({ cancelRefetch: false }),
  }
}

function pageAfter(all: readonly string[], id: string | null): RecordPage {
  const from = id === null ? 0 : all.indexOf(id) + 1
  const records = all.slice(from, from + 2).map((one) => ({
    id: one,
    name: `Name of ${one}`,
    youMay: { update: true, delete: false },
  }))
  const next = from + 2 < all.length ? (records.at(-1)?.id ?? null) : null
  return { records: records as unknown as RecordValues[], related: {}, page: { next } }
}
