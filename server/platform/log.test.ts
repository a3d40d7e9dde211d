import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { openLog } from './log.ts'

function logTo(isTTY: boolean) {
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  // A stream is all of a terminal that the log uses.
  const log = openLog({ logLevel: 'info' }, output as unknown as NodeJS.WriteStream)
  return { log, written: () => String(output.read() ?? '') }
}

test('elsewhere than on a terminal each line is one JSON object with the request', () => {
  const { log, written } = logTo(false)

  log.child({ requestId: 'r1' }).info({ workspace: 'w1' }, 'Saved')

  const { time, ...rest } = JSON.parse(written())
  assert.match(time, /^\d{4}-\d\d-\d\dT.*Z$/)
  assert.deepEqual(rest, { level: 30, requestId: 'r1', workspace: 'w1', msg: 'Saved' })
})

test('on a terminal a line reads like a sentence', () => {
  const { log, written } = logTo(true)

  log.warn({ url: 'http://localhost:3000', tries: 2 }, 'Slow')

  assert.match(written(), /^\d\d:\d\d:\d\d warn {2}Slow url=http:\/\/localhost:3000 tries=2\n$/)
})

test('an error is written with its stack', () => {
  const { log, written } = logTo(true)

  log.error({ err: new Error('broken pipe') }, 'Failed')

  assert.match(written(), /error Failed\nError: broken pipe\n {4}at /)
})

test('passwords and tokens are never written', () => {
  const { log, written } = logTo(false)

  log.info({ password: 'hunter2', body: { token: 'abc' } }, 'Signing in')

  assert.doesNotMatch(written(), /hunter2|abc/)
})
