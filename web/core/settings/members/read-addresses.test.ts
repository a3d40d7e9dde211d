import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAddresses } from './read-addresses.ts'

test('addresses are read by line, comma and semicolon, Latin or Chinese', () => {
  const { people, wrong } = readAddresses('a@x.fi, b@x.fi; c@x.fi\n\n d@x.fi，e@x.cn；f@x.cn、g@x.cn,')

  assert.deepEqual(
    people.map((one) => one.email[0]),
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  )
  assert.deepEqual(wrong, [])
})

test('a name before the address is taken, without its quotes', () => {
  const { people } = readAddresses('Aino Lehtonen <aino@x.fi>\n"林晓雯" <lin@x.cn>\n<bare@x.fi>')

  assert.deepEqual(people, [
    { email: 'aino@x.fi', name: 'Aino Lehtonen' },
    { email: 'lin@x.cn', name: '林晓雯' },
    { email: 'bare@x.fi' },
  ])
})

test('addresses apart by spaces, and rows of a table, are read too', () => {
  const { people, wrong } = readAddresses('a@x.fi  b@x.fi\nAino\tLehtonen\taino@x.fi\nlin@x.cn\t林晓雯')

  assert.deepEqual(people, [
    { email: 'a@x.fi' },
    { email: 'b@x.fi' },
    { email: 'aino@x.fi', name: 'Aino Lehtonen' },
    { email: 'lin@x.cn', name: '林晓雯' },
  ])
  assert.deepEqual(wrong, [])
})

test('the same address counts once, and what is none is named', () => {
  const { people, wrong } = readAddresses('a@x.fi, A@X.fi, Aino, a@b, two words@x.fi')

  assert.deepEqual(people, [{ email: 'a@x.fi' }])
  assert.deepEqual(wrong, ['Aino', 'a@b', 'two words@x.fi'])
})
