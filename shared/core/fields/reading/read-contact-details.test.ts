import assert from 'node:assert/strict'
import { test } from 'node:test'
import { american, chinese, expect, finnish, read } from '../../../../test/read-texts.ts'

test('email addresses as clipboards and exports hold them', () => {
  expect('email', {
    'Ada@Example.COM': 'ada@example.com',
    'Ada Lovelace <ada@example.com>': 'ada@example.com',
    'mailto:ada@example.com': 'ada@example.com',
    'ada＠example.com': 'ada@example.com',
    'ada@xn--fsqu00a.xn--55qx5d': 'ada@xn--fsqu00a.xn--55qx5d',
  })
  for (const text of [
    'ada',
    'ada@',
    '@b.c',
    'a@b',
    'a b@c.d',
    'a@b..c',
    'a..b@c.de',
    'a@-b.c',
    'a@b.1',
    'a@[127.0.0.1]',
    'a,b@c.de',
    `${'a'.repeat(65)}@b.cd`,
  ])
    assert.equal(read('email', text), 'fields.email.not-an-email', text)
})

test('phone numbers become E.164 where the world knows them, and are never thrown away', () => {
  expect(
    'phone',
    {
      '040 123 4567': '+358401234567',
      '+358 (0)40 1234567': '+358401234567',
      '00358 40 1234567': '+358401234567',
    },
    finnish,
  )
  expect(
    'phone',
    {
      '138 1234 5678': '+8613812345678',
      '(010) 8888-8888': '+861088888888',
      '０２１－６２８８ ００００': '+862162880000',
    },
    chinese,
  )
  expect(
    'phone',
    {
      '(415) 555-2671': '+14155552671',
      '415.555.2671 x 12': '415.555.2671 x 12',
      'tel:+1-415-555-2671': '+14155552671',
    },
    american,
  )
  expect('phone', {
    '112': '112',
    'ext. 4021': 'ext. 4021',
    '12': 'fields.phone.not-a-phone',
    'call me': 'fields.phone.not-a-phone',
  })
  assert.equal(read('phone', '040 123 4567', { ...finnish, phoneNumbers: undefined! }), '040 123 4567')
})

test('web addresses get https, and only http and https are kept', () => {
  expect('url', {
    'Example.COM/': 'https://example.com',
    'www.example.com/A?b=C#d': 'https://www.example.com/A?b=C#d',
    'HTTP://Example.com/Path': 'http://example.com/Path',
    'localhost:3000/x': 'fields.url.not-a-url',
    'http://localhost:3000/x': 'http://localhost:3000/x',
    'example.com:8080': 'https://example.com:8080',
    '//cdn.example.com/x': 'https://cdn.example.com/x',
    '例子.公司': 'https://例子.公司',
    'javascript:alert(1)': 'fields.url.unsupported-scheme',
    'ftp://example.com': 'fields.url.unsupported-scheme',
    'data:text/html,x': 'fields.url.unsupported-scheme',
    'not a url': 'fields.url.not-a-url',
    example: 'fields.url.not-a-url',
    'https://': 'fields.url.not-a-url',
    'someone@example.com': 'fields.url.not-a-url',
  })
})
