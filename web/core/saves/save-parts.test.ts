import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError } from '../../platform/api/api-error.ts'
import { type ClashAnswer, settleClash } from './clash-store.ts'
import { type Parts, partsBetween, saveParts } from './save-parts.ts'

interface State {
  version: number
  updatedAt: string | null
  updatedBy: string | null
  parts: Parts
}
const state = (version: number, parts: Parts): State => ({ version, updatedAt: null, updatedBy: 'w', parts })

/** Something on a server that stands at another version than its editor thinks. */
async function saved(
  change: Parts,
  base: State,
  there: State,
  choice: ClashAnswer,
  against: readonly string[] = [],
) {
  const server = { now: there }
  const asked: string[] = []
  const outcome = await saveParts({
    base,
    change,
    partsOf: ({ parts }) => parts,
    send: async (parts, from) => {
      if (from.version !== server.now.version)
        throw new ApiError(412, { code: 'saves.changed-meanwhile', message: '' })
      server.now = state(from.version + 1, { ...server.now.parts, ...parts })
      return server.now
    },
    readNow: async () => server.now,
    against: () => against,
    linesOf: (clashes) => {
      asked.push(...clashes.map(({ part }) => part))
      setImmediate(() => settleClash(choice))
      return []
    },
  })
  return { kind: outcome.kind, parts: server.now.parts, asked }
}

const base = state(1, { a: 1, b: { x: 1, y: 2 }, c: null })

test('what nobody else touched is saved at once', async () => {
  assert.deepEqual(await saved({ a: 2 }, base, base, 'theirs'), {
    kind: 'saved',
    parts: { a: 2, b: { x: 1, y: 2 }, c: null },
    asked: [],
  })
})

test('where somebody saved other parts meanwhile, both saves hold and nobody is asked', async () => {
  const there = state(4, { a: 1, b: { y: 2, x: 1 }, c: 'theirs' })
  const { parts, asked } = await saved({ a: 2, b: { x: 1, y: 3 } }, base, there, 'theirs')
  assert.deepEqual([parts, asked], [{ a: 2, b: { x: 1, y: 3 }, c: 'theirs' }, []])
})

test('of what both changed the person is asked; their own other parts are saved either way', async () => {
  const there = state(4, { a: 9, b: { x: 1, y: 2 }, c: null })
  const change = { a: 2, c: 'mine' }
  const theirs = await saved(change, base, there, 'theirs')
  const mine = await saved(change, base, there, 'mine')
  assert.deepEqual([theirs.asked, theirs.parts], [['a'], { a: 9, b: { x: 1, y: 2 }, c: 'mine' }])
  assert.deepEqual(mine.parts, { a: 2, b: { x: 1, y: 2 }, c: 'mine' })
})

test('what is there already is nothing to ask about', async () => {
  const there = state(4, { a: 2, b: { x: 1, y: 2 }, c: null })
  assert.equal((await saved({ a: 2 }, base, there, 'mine')).kind, 'theirs')
  assert.deepEqual(partsBetween({ a: 2 }, base.parts, there.parts), { left: {}, clashes: [] })
})

test('a part that cannot stand beside what is there by now is asked about like one that both changed', async () => {
  const there = state(4, { a: 1, b: { x: 1, y: 2 }, c: 'theirs' })
  const change = { a: 2, b: { x: 5, y: 5 } }
  const theirs = await saved(change, base, there, 'theirs', ['a'])
  const mine = await saved(change, base, there, 'mine', ['a'])
  assert.deepEqual([theirs.asked, theirs.parts], [['a'], { a: 1, b: { x: 5, y: 5 }, c: 'theirs' }])
  assert.deepEqual([mine.asked, mine.parts], [['a'], { a: 2, b: { x: 5, y: 5 }, c: 'theirs' }])
})

test('where the choice is put off nothing is saved, and the refusal says why', async () => {
  const there = state(4, { a: 9, b: { x: 1, y: 2 }, c: null })

  await assert.rejects(saved({ a: 2, c: 'mine' }, base, there, 'later'), { code: 'saves.changed-meanwhile' })
})
