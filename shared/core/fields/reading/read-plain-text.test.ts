import { test } from 'node:test'
import { expect } from '../../../../test/read-texts.ts'

test('text loses only what is not text', () => {
  expect('text', {
    'a\u0000b': 'ab',
    'line\r\nbreak': 'line break',
    '\ufeffBOM': 'BOM',
    'e\u0301': 'é',
    '  x ': 'x',
  })
  expect('longText', { 'a\r\nb\rc\u2028d': 'a\nb\nc\nd' })
  expect('richText', {
    'a < b\nc': '<p>a &lt; b</p><p>c</p>',
    '<p>kept</p>': '<p>kept</p>',
    '<p> </p>': null,
  })
})
