import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBursts } from './in-bursts.ts'

test('who types slowly is answered at every key without a pause, who types fast at the first and the last', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const told: string[] = []
  const typing = inBursts((words: string) => told.at(-1) !== words && told.push(words), 90)

  for (const words of ['k', 'ki', 'kit']) {
    typing.add(words)
    assert.equal(told.at(-1), words)
    t.mock.timers.tick(120)
  }
  for (const words of ['kith', 'kith ', 'kith c', 'kith cr', 'kith crm']) {
    typing.add(words)
    t.mock.timers.tick(60)
  }
  assert.equal(told.at(-1), 'kith')
  t.mock.timers.tick(30)

  assert.deepEqual(told, ['k', 'ki', 'kit', 'kith', 'kith crm'])
})
