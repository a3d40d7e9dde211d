import assert from 'node:assert/strict'
import { test } from 'node:test'
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { askLater } from './ask-later.ts'

const everything = () => true

test('what is dear is asked at once, and then once for all that happened in some seconds', async () => {
  const { later, asked, settle, passSeconds } = await watched()
  for (let change = 0; change < 6; change += 1) {
    later.add(everything)
    await settle()
    assert.equal(asked(), 1)
  }

  passSeconds()
  await settle()
  assert.equal(asked(), 2)
  passSeconds()
  await settle()
  assert.equal(asked(), 2, 'nothing happened since')
})

test('what was asked since anyway is not asked again, unless its answer was under way when that happened', async () => {
  const { queries, later, asked, settle, passSeconds } = await watched()
  later.add(everything)
  await settle()
  later.add(everything)
  await queries.invalidateQueries()
  passSeconds()
  await settle()
  assert.equal(asked(), 2)

  passSeconds()
  later.add(everything)
  later.add(everything)
  await settle()
  passSeconds()
  await settle()
  assert.equal(asked(), 4)
})

test('what waits is known as outdated, and asked when nobody listens any longer', async () => {
  const { queries, later, asked, settle } = await watched()
  later.add(everything)
  await settle()
  later.add(everything)
  assert.ok(queries.getQueryState(['sum'])?.isInvalidated)

  later.finish()
  await settle()

  assert.equal(asked(), 2)
  assert.ok(!queries.getQueryState(['sum'])?.isInvalidated)
})

/** A question that is looked at; `asked` counts how often since it was answered first. */
async function watched() {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } })
  let count = -1
  const queryFn = async () => ++count
  const observer = new QueryObserver(queries, { queryKey: ['sum'], queryFn })
  observer.subscribe(() => {})
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  await settle()
  let go: (() => void) | undefined
  const later = askLater(queries, (then) => {
    go = then
    return () => (go = undefined)
  })
  return { queries, later, settle, passSeconds: () => go?.(), asked: () => count }
}
