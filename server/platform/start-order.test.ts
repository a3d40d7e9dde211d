import assert from 'node:assert/strict'
import { test } from 'node:test'
import { silentLog } from './log.ts'
import { startOrder } from './start-order.ts'

test('what was started last stops first', async () => {
  const parts = startOrder(silentLog)
  const happened: string[] = []
  const start = (name: string) =>
    parts.start(
      name,
      async () => happened.push(`start ${name}`),
      async () => void happened.push(`stop ${name}`),
    )

  await start('database')
  await start('http')
  await parts.stop()

  assert.deepEqual(happened, ['start database', 'start http', 'stop http', 'stop database'])
})

test('a part that fails to stop does not keep the others running', async () => {
  const parts = startOrder(silentLog)
  let isStopped = false
  await parts.start(
    'database',
    async () => {},
    async () => {
      isStopped = true
    },
  )
  await parts.start(
    'http',
    async () => {},
    () => Promise.reject(new Error('busy')),
  )

  await parts.stop()

  assert.equal(isStopped, true)
})

test('a part that does not start throws, and those before it still stop', async () => {
  const parts = startOrder(silentLog)
  const stopped: string[] = []
  await parts.start(
    'database',
    async () => 'database',
    async (name) => void stopped.push(name),
  )

  await assert.rejects(
    parts.start('http', () => Promise.reject(new Error('port in use'))),
    /port in use/,
  )

  await parts.stop()
  assert.deepEqual(stopped, ['database'])
})
