import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanName, withoutUnseen } from './clean-name.ts'

test('signs that turn the direction of text or cannot be seen are taken out of a name', () => {
  assert.equal(cleanName('Invoice\u202egpj.exe'), 'Invoicegpj.exe')
  assert.equal(cleanName('\u2066Sales\u2069'), 'Sales')
  assert.equal(cleanName('Sa\u200bles\ufeff'), 'Sales')
  assert.equal(cleanName('A\u200dB\u200cC'), 'ABC')
  assert.equal(cleanName('A\u{e0041}\u{e0042}'), 'A')
  assert.equal(cleanName('\u3164\u200b'), '')
  assert.equal(cleanName(' two\nlines '), 'two lines')
})

test('what a script or an emoji needs stays', () => {
  const kept = [
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d💻',
    '👩🏽\u200d🚀 Team',
    '❤\ufe0f\u200d🔥',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '葛\u{e0100}城',
    '销售（华东）',
    'Äänekoski',
  ]
  for (const name of kept) assert.equal(cleanName(name), name, name)
})

test('lines of a description stay lines', () => {
  assert.equal(withoutUnseen('one\n\ntwo\u202e'), 'one\n\ntwo')
})
