import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, test } from 'node:test'
import { z } from 'zod'
import { AppError, errorKinds } from '../../../shared/platform/errors.ts'
import { createApp } from './create-app.ts'
import type { PublicRoute, Route } from './route.ts'
import { testCaller, testParts } from './test-parts.ts'

const Thing = z.strictObject({
  name: z.string().min(1).max(20),
  size: z.int().min(1).optional(),
  color: z.enum(['red', 'blue']).optional(),
  tags: z
    .array(z.strictObject({ label: z.string() }))
    .max(2)
    .optional(),
})

const described = { summary: 'Test', tag: 'Tests' }
const routes: Route[] = [
  {
    ...described,
    method: 'POST',
    path: '/things',
    body: Thing,
    status: 201,
    handler: async (_ctx, { body }) => body,
  },
  {
    ...described,
    method: 'GET',
    path: '/things/:id',
    params: z.object({ id: z.uuid() }),
    query: z.object({ limit: z.coerce.number().int().max(200).optional() }),
    handler: async (_ctx, { params, query }) => ({ params, query }),
  },
  { ...described, method: 'DELETE', path: '/things/:id', handler: async () => undefined },
  { ...described, method: 'POST', path: '/small', bodyLimit: 100, handler: async () => ({}) },
]
const publicRoutes: PublicRoute[] = [
  {
    ...described,
    method: 'GET',
    path: '/refusals/:kind',
    handler: async ({ params }) => {
      throw new AppError((params as { kind: keyof typeof errorKinds }).kind, 'tests.refused', 'No.')
    },
  },
  {
    ...described,
    method: 'GET',
    path: '/defect',
    handler: async () => {
      throw new TypeError('secret internals at /home/x')
    },
  },
  { ...described, method: 'GET', path: '/mine', needsCaller: true, handler: async () => ({}) },
  { ...described, method: 'GET', path: '/long', handler: async () => ({ text: 'x'.repeat(10_000) }) },
]

const app = await createApp(testParts({ routes, publicRoutes }))
const base = await app.listen({ port: 0, host: '127.0.0.1' })
after(() => app.close())

const session = { cookie: 'kith_session=good', 'x-kith-request': '1' }
const json = { 'content-type': 'application/json' }

interface Refusal {
  error: { code: string; message: string; details: { path: string; code: string }[]; requestId: string }
}

async function ask(method: string, path: string, options: { headers?: object; body?: string | Buffer } = {}) {
  const response = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: { ...session, ...options.headers },
    // A Buffer is a body too, though the types of fetch do not say so.
    body: (options.body ?? null) as string | null,
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

function post(body: string | Buffer, headers: object = json) {
  return ask('POST', '/things', { headers, body })
}

function assertRefusal(
  answer: { status: number; headers: Headers; body: Refusal },
  status: number,
  code: string,
) {
  assert.equal(answer.status, status)
  assert.equal(answer.body.error.code, code)
  assert.ok(answer.body.error.message.length > 0)
  assert.ok(Array.isArray(answer.body.error.details))
  assert.equal(answer.body.error.requestId, answer.headers.get('x-request-id'))
}

test('a right request is answered with the declared status', async () => {
  const answer = await post('{"name":"林"}')

  assert.equal(answer.status, 201)
  assert.deepEqual(answer.body, { name: '林' })
})

test('a handler that says nothing answers 204', async () => {
  const answer = await ask('DELETE', '/things/1')

  assert.equal(answer.status, 204)
  assert.equal(answer.body, null)
})

const brokenBodies: [name: string, body: string | Buffer, status: number, code: string, path: string][] = [
  ['cut off', '{"name":', 400, 'http.broken-json', ''],
  ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 400, 'http.not-utf8', ''],
  ['nested too deep', '['.repeat(5_000) + ']'.repeat(5_000), 400, 'http.unusable-body', '[0][0][0]'],
  ['naming a prototype', '{"a":{"__proto__":{"x":1}}}', 400, 'http.unusable-body', 'a.__proto__'],
  ['naming a constructor', '{"constructor":{"prototype":{}}}', 400, 'http.unusable-body', 'constructor'],
  ['holding NUL', '{"name":"a\\u0000b"}', 400, 'http.unusable-body', 'name'],
  ['holding half a character', '{"name":"\\ud800"}', 400, 'http.unusable-body', 'name'],
  ['of another type', '[]', 422, 'http.invalid-body', ''],
  ['absent', '', 422, 'http.invalid-body', ''],
  ['without what is required', '{}', 422, 'http.invalid-body', 'name'],
  ['with an unknown property', '{"name":"a","nmae":"b"}', 422, 'http.invalid-body', 'nmae'],
  ['wrong deep inside', '{"name":"a","tags":[{"label":1}]}', 422, 'http.invalid-body', 'tags[0].label'],
]
for (const [name, body, status, code, path] of brokenBodies) {
  test(`a body ${name} is refused with its place`, async () => {
    const answer = await post(body)

    assertRefusal(answer, status, code)
    if (path !== '')
      assert.ok(answer.body.error.details[0].path.startsWith(path), answer.body.error.details[0].path)
  })
}

test('a body with more values than a request may hold is refused', async () => {
  assertRefusal(await post(`[${'1,'.repeat(600_000)}1]`), 400, 'http.unusable-body')
})

test('every problem of a body is told with its own code and values', async () => {
  const answer = await post('{"name":"","size":0,"color":"green","tags":[{},{}]}')

  const codes = answer.body.error.details.map(
    (one: { path: string; code: string }) => `${one.path} ${one.code}`,
  )
  assert.deepEqual(codes.toSorted(), [
    'color input.not-a-choice',
    'name input.required',
    'size input.too-small',
    'tags[0].label input.required',
    'tags[1].label input.required',
  ])
})

test('a path or query that does not fit is malformed', async () => {
  assertRefusal(await ask('GET', '/things/17'), 400, 'http.wrong-path')
  const id = '01900000-0000-7000-8000-000000000001'
  assertRefusal(await ask('GET', `/things/${id}?limit=abc`), 400, 'http.wrong-query')
  assertRefusal(await ask('GET', `/things/${id}?limit=201`), 400, 'http.wrong-query')
  assertRefusal(await ask('GET', `/things/${id}?other=%00`), 400, 'http.unusable-body')
  assertRefusal(await ask('GET', '/things/%E0%A4%A'), 400, 'http.wrong-address')
})

test('an unknown address is not found, whatever is sent there', async () => {
  assertRefusal(await ask('GET', '/nothing'), 404, 'http.not-found')
  assertRefusal(
    await ask('POST', '/nothing', { headers: { 'content-type': 'x/y' }, body: '{' }),
    404,
    'http.not-found',
  )
  assertRefusal(await ask('GET', `/things/${'x'.repeat(600)}`), 404, 'http.not-found')
})

test('a known address asked in another way says which ways it answers', async () => {
  const answer = await ask('PUT', '/things/1', { headers: { 'content-type': 'x/y' }, body: '{' })

  assertRefusal(answer, 405, 'http.method-not-allowed')
  assert.equal(answer.headers.get('allow'), 'GET, DELETE, HEAD')
})

test('a body of another content type is refused', async () => {
  assertRefusal(
    await post('name=a', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'http.wrong-content-type',
  )
  assertRefusal(await post('{"name":"a"}', { 'content-type': 'text/plain' }), 415, 'http.wrong-content-type')
})

test('a body above the limit of its route is refused', async () => {
  const answer = await ask('POST', '/small', { headers: json, body: JSON.stringify('x'.repeat(100)) })

  assertRefusal(answer, 413, 'http.body-too-large')
})

test('ten megabytes are read and more are refused', async () => {
  assertRefusal(await post(JSON.stringify('x'.repeat(10 * 1024 * 1024 - 10))), 422, 'http.invalid-body')
  assertRefusal(await post(JSON.stringify('x'.repeat(10 * 1024 * 1024))), 413, 'http.body-too-large')
})

test('each kind of refusal has its status', async () => {
  for (const [kind, status] of Object.entries(errorKinds)) {
    assertRefusal(await ask('GET', `/refusals/${kind}`), status, 'tests.refused')
  }
})

test('an unavailable database asks for patience', async () => {
  const answer = await ask('GET', '/refusals/unavailable')

  assert.equal(answer.headers.get('retry-after'), '5')
})

test('a defect is calm and tells nothing of the inside', async () => {
  const answer = await ask('GET', '/defect')

  assertRefusal(answer, 500, 'http.defect')
  assert.doesNotMatch(JSON.stringify(answer.body), /internals|TypeError|home/)
})

test('a request without a credential is refused where one is needed', async () => {
  assertRefusal(await ask('GET', '/mine', { headers: { cookie: '' } }), 401, 'http.not-signed-in')
  assertRefusal(await ask('DELETE', '/things/1', { headers: { cookie: '' } }), 401, 'http.not-signed-in')
  assertRefusal(
    await ask('GET', '/mine', { headers: { cookie: 'kith_session=old' } }),
    401,
    'http.not-signed-in',
  )
})

test('a wrong API key is refused everywhere', async () => {
  const wrong = { cookie: '', authorization: 'Bearer wrong' }

  assertRefusal(await ask('GET', '/long', { headers: wrong }), 401, 'http.unknown-key')
  assertRefusal(
    await ask('GET', '/long', { headers: { authorization: 'Basic x' } }),
    401,
    'http.wrong-authorization',
  )
})

test('a change by session cookie needs the mark that other sites cannot send', async () => {
  const answer = await ask('DELETE', '/things/1', { headers: { 'x-kith-request': '' } })

  assertRefusal(answer, 403, 'http.unmarked-request')
  assert.equal((await ask('GET', '/mine', { headers: { 'x-kith-request': '' } })).status, 200)
})

test('a change by a page of somebody else, or of another workspace, is refused before it acts', async () => {
  const member = testCaller.member
  assert.ok(member)
  const own = `${member.workspace.id}/${member.id}`
  const remove = (acting: string, headers: object = {}) =>
    ask('DELETE', '/things/1', { headers: { ...headers, 'x-kith-acting': acting } })

  for (const acting of [`${member.id}/${member.id}`, `${member.workspace.id}/${member.workspace.id}`, 'x']) {
    assertRefusal(await remove(acting), 401, 'http.other-session')
  }
  assert.equal((await remove(own)).status, 204)
  assert.equal((await remove('x', { cookie: '', authorization: 'Bearer good' })).status, 204)
})

test('an API key needs no mark', async () => {
  const response = await fetch(`${base}/api/v1/things/1`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer good' },
  })

  assert.equal(response.status, 204)
})

test("the caller's own request id is kept when it is plain", async () => {
  const kept = await ask('GET', '/mine', { headers: { 'x-request-id': 'job-17.a' } })
  const replaced = await ask('GET', '/mine', { headers: { 'x-request-id': 'a b\tc' } })

  assert.equal(kept.headers.get('x-request-id'), 'job-17.a')
  assert.notEqual(replaced.headers.get('x-request-id'), 'a b\tc')
})

test('a long answer is compressed for those who take it', async () => {
  const zipped = await ask('GET', '/long', { headers: { 'accept-encoding': 'gzip' } })
  const plain = await ask('GET', '/long', { headers: { 'accept-encoding': 'gzip;q=0' } })

  assert.equal(zipped.headers.get('content-encoding'), 'gzip')
  assert.equal(zipped.body.text.length, 10_000)
  assert.equal(plain.headers.get('content-encoding'), null)
})

test('no other site is allowed to read', async () => {
  const answer = await ask('GET', '/mine', { headers: { origin: 'https://other.example' } })

  assert.equal(answer.headers.get('access-control-allow-origin'), null)
  assert.equal(answer.headers.get('cache-control'), 'no-store')
})

test('bytes that are no request get an answer in the same shape', async () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  const socket = connect(Number(new URL(base).port), '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  socket.on('close', () => resolve(text))

  socket.write('GET / HTTP/1.1\r\nbroken header\r\n\r\n')

  const answer = await promise
  assert.match(answer, /^HTTP\/1\.1 400 /)
  assert.equal(JSON.parse(answer.split('\r\n\r\n')[1]!).error.code, 'http.malformed')
})

test('headers beyond the limit are refused in the same shape', async () => {
  assertRefusal(await ask('GET', `/mine?x=${'x'.repeat(20_000)}`), 431, 'http.headers-too-large')
})
