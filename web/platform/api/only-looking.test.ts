import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { noteLooking, refuseLooker, stopsLooker, stopsMade, unlessLooking } from './only-looking.ts'

afterEach(() => noteLooking(false))

test('who only looks asks everything and changes nothing', () => {
  const requests = [
    ['GET', '/records/deal/1'],
    ['POST', '/records/deal/query'],
    ['POST', '/records/deal/aggregate'],
    ['POST', '/objects/plans'],
    ['POST', '/roles/preview'],
    ['DELETE', '/session/seeing-as'],
    ['DELETE', '/session'],
    ['POST', '/session'],
  ] as const
  const changes = [
    ['POST', '/records/deal'],
    ['POST', '/records/deal/batch'],
    ['PATCH', '/records/deal/1'],
    ['DELETE', '/records/deal/1'],
    ['PATCH', '/session'],
    ['PATCH', '/me'],
  ] as const
  noteLooking(true)

  for (const [method, path] of requests) assert.doesNotThrow(() => refuseLooker(method, path), path)
  for (const [method, path] of changes)
    assert.throws(() => refuseLooker(method, path), { code: 'http.seeing-as' }, path)
})

test('what would begin a change is stopped and told, only while one looks', () => {
  let done = 0
  let told = 0
  stopsMade.subscribe(() => {
    told += 1
  })
  const act = unlessLooking((by: number) => {
    done += by
  })

  act(1)
  noteLooking(true)
  act(10)

  assert.equal(done, 1)
  assert.equal(told, 1)
  noteLooking(false)
  assert.equal(stopsLooker(), false)
})
