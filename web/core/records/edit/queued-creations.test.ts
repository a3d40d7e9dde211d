import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { keyLifetimeMs } from '../../../../shared/platform/key-lifetime.ts'
import { keepWritingOf } from '../../../platform/kept-writing.ts'
import { createdValues, nameOfNew } from './new-values.ts'
import {
  dropQueuedCreations,
  queueCreations,
  queuedCreations,
  refuseQueuedCreations,
} from './queued-creations.ts'
import { sendAnew, setOldAside } from './set-old-aside.ts'

const item = (name: string) => ({ action: 'create' as const, values: { name } })

beforeEach(() => keepWritingOf(null))

test('new records wait in the order they were written, each by the key of its request', () => {
  queueCreations('k1', { object: 'deal', items: [item('Licences')] })
  queueCreations('k2', { object: 'company', items: [item('Acme')] })

  assert.deepEqual(
    queuedCreations().map(([key, { object }]) => [key, object]),
    [
      ['k1', 'deal'],
      ['k2', 'company'],
    ],
  )
  dropQueuedCreations('k1')
  assert.deepEqual(
    queuedCreations().map(([key]) => key),
    ['k2'],
  )
})

test('what the server does not make stays with its reason', () => {
  queueCreations('k1', { object: 'deal', items: [item('Licences')] })
  refuseQueuedCreations('k1', 'There is such a deal.')
  refuseQueuedCreations('gone', 'Nothing waits by this key.')

  assert.deepEqual(queuedCreations(), [
    ['k1', { object: 'deal', items: [item('Licences')], why: 'There is such a deal.' }],
  ])
})

test('of a pasted block the new rows are what is made', () => {
  const update = { action: 'update' as const, id: 'r1', values: { name: 'Acme Oy' } }

  assert.deepEqual(createdValues({ object: 'company', items: [update, item('Bolt')] }), [{ name: 'Bolt' }])
})

test('a new record is called as its title field says, a note as it reads', () => {
  // Only the title field is read.
  const titled = (type: string) =>
    ({ titleField: 'name', fields: [{ name: 'name', type }] }) as Parameters<typeof nameOfNew>[0]
  const deal = titled('text')
  const ada = { first: 'Ada', last: 'Lovelace' }

  assert.equal(nameOfNew(titled('personName'), { name: ada }), 'Ada Lovelace')
  assert.equal(nameOfNew(deal, { name: 'Licences' }), 'Licences')
  assert.equal(nameOfNew(deal, { amount: 5 }), '')
  assert.equal(nameOfNew(undefined, { body: '<p>Called them</p>' }), 'Called them')
})

test('what the server knows no more by its key waits for its person, who may send it as something new', () => {
  const now = Date.now()
  const update = { action: 'update' as const, id: 'r1', values: { name: 'Acme Oy' } }
  const old = { object: 'deal', items: [update, item('Licences')], isBatch: true }
  queueCreations('old', { ...old, writtenAt: now - keyLifetimeMs })
  queueCreations('new', { object: 'deal', items: [item('Support')], writtenAt: now - keyLifetimeMs + 1 })
  queueCreations('unknown', { object: 'deal', items: [item('From before')] })

  assert.equal(setOldAside('Look first.', now), 1)
  assert.equal(setOldAside('Look first.', now), 0)
  const [[, aside] = [], ...others] = queuedCreations()
  assert.deepEqual(
    [aside?.why, aside?.isOld, others.map(([, { why }]) => why)],
    ['Look first.', true, [undefined, undefined]],
  )

  sendAnew('old', aside!)
  const [key, anew] = queuedCreations().at(-1)!
  assert.notEqual(key, 'old')
  assert.deepEqual([anew.why, anew.isOld, anew.items], [undefined, undefined, [item('Licences')]])
  assert.ok(anew.writtenAt! >= now)
  assert.equal(queuedCreations().length, 3)
})
