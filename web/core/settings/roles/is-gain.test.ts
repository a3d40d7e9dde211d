import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isGain } from './is-gain.ts'

test('a wider scope, a verb and a freer field are gained, their opposites are lost, words are neither', () => {
  const told = [
    isGain({ kind: 'scope', objectId: 'deal', verb: 'read', from: 'own', to: 'team' }),
    isGain({ kind: 'scope', objectId: 'deal', verb: 'read', from: 'all', to: 'none' }),
    isGain({ kind: 'create', objectId: 'deal', from: false, to: true }),
    isGain({ kind: 'field', objectId: 'deal', fieldId: 'a', from: 'hidden', to: 'readOnly' }),
    isGain({ kind: 'field', objectId: 'deal', fieldId: 'a', from: null, to: 'readOnly' }),
    isGain({ kind: 'verb', verb: 'records.import', to: false }),
    isGain({ kind: 'line', objectId: 'deal', isOwn: true }),
    isGain({ kind: 'words' }),
  ]

  assert.deepEqual(told, [true, false, true, true, false, false, null, null])
})
