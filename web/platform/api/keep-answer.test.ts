import assert from 'node:assert/strict'
import { test } from 'node:test'
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { keepAnswer } from './keep-answer.ts'

const queryKey = ['imports', 'one', '1']

function watched(queryFn: () => Promise<string>) {
  const queries = new QueryClient()
  const stop = new QueryObserver(queries, { queryKey, queryFn }).subscribe(() => {})
  return { queries, stop }
}

test('a look from before the change does not take the place of its answer', async () => {
  const looks: ((seen: string) => void)[] = []
  const { queries, stop } = watched(() => new Promise((resolve) => looks.push(resolve)))
  looks[0]!('draft')
  await new Promise(setImmediate)
  const again = queries.refetchQueries({ queryKey })

  keepAnswer(queries, queryKey, 'running')
  looks[1]!('draft')
  await new Promise(setImmediate)
  const meanwhile = queries.getQueryData(queryKey)
  looks[2]!('finished')
  await again

  assert.equal(meanwhile, 'running')
  await new Promise(setImmediate)
  assert.equal(queries.getQueryData(queryKey), 'finished')
  stop()
})

test('an answer nobody looks for at the moment is only kept', async () => {
  let looks = 0
  const { queries, stop } = watched(() => Promise.resolve(`look ${++looks}`))
  await new Promise(setImmediate)

  keepAnswer(queries, queryKey, 'running')
  await new Promise(setImmediate)

  assert.deepEqual([queries.getQueryData(queryKey), looks], ['running', 1])
  stop()
})
