import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomeNamed } from './other-names-of-stage.ts'

test('the outcome of a stage is told by its name, however a file writes it', () => {
  for (const name of ['Lost', 'Closed - Lost', 'closedlost', 'CLOSED (LOST)', 'Suljettu: hävitty', '已丢单'])
    assert.equal(outcomeNamed(name), 'lost', name)
  for (const name of ['Won', 'Closed/Won', 'Deal won', '已簽約'])
    assert.equal(outcomeNamed(name), 'won', name)
})

test('a name that only has such a word in it is of an open stage', () => {
  for (const name of ['Lost contact', 'Won over by demo', 'Closing', '', null])
    assert.equal(outcomeNamed(name), null, String(name))
})
