import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, test } from 'node:test'
import { createApp } from './create-app.ts'
import { testParts } from './test-parts.ts'

const app = await createApp(testParts())
const base = await app.listen({ port: 0, host: '127.0.0.1' })
after(() => app.close())

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const long = 'x'.repeat(20_000)
const addresses: [name: string, path: string, status: number, en: string, fi: string][] = [
  ['too long', `/records/deal?search=${long}`, 431, 'This address is too long', 'Osoite on liian pitkä'],
  [
    'wrongly encoded in its query',
    '/records/deal?search=%ff',
    400,
    'This address cannot be read',
    'Osoitetta ei voi lukea',
  ],
  [
    'wrongly encoded in its path',
    '/records/%E0%A4%A',
    400,
    'This address cannot be read',
    'Osoitetta ei voi lukea',
  ],
  ['of nothing', '/nothing.html', 404, 'There is nothing at this address', 'Tässä osoitteessa ei ole mitään'],
]
for (const [name, path, status, en, fi] of addresses) {
  test(`an address ${name} is answered to a browser by a page in its language, with a way back`, async () => {
    for (const [language, title] of [
      ['en', en],
      ['fi-FI,fi;q=0.9,en;q=0.8', fi],
    ] as const) {
      const answer = await fetch(base + path, { headers: { ...browser, 'accept-language': language } })
      const page = await answer.text()
      assert.equal(answer.status, status)
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/)
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/)
      assert.ok(page.includes(`<h1>${title}</h1>`), page)
      assert.ok(page.includes('<a href="/">'))
      assert.ok(page.includes(answer.headers.get('x-request-id')!))
      assert.ok(!page.includes('xxx'), 'an address is repeated in the page that refuses it')
    }
  })

  test(`an address ${name} is answered by JSON to whoever else asks, and below /api`, async () => {
    const answers = [
      await fetch(base + path, { headers: { accept: 'application/json' } }),
      await fetch(`${base}/api/v1${path}`, { headers: browser }),
    ]
    for (const answer of answers) {
      assert.equal(answer.status, status)
      assert.match(await answer.text(), /"code":"http\.[a-z-]+"/)
    }
  })
}

test('an address without end is answered by a page as well', async () => {
  const endless = 'x'.repeat(400_000)
  const page = await raw(`GET /records/deal?search=${endless} HTTP/1.1\r\nhost: x\r\n\r\n`)
  assert.match(page, /^HTTP\/1\.1 431 /)
  assert.match(page, /<h1>This address is too long<\/h1>/)
})

function raw(request: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const socket = connect(Number(new URL(base).port), '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  socket.on('error', () => {})
  socket.on('close', () => resolve(text))
  socket.write(request)
  return promise
}
