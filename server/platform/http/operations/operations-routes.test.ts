import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createApp } from '../create-app.ts'
import type { PublicRoute } from '../route.ts'
import { testParts } from '../test-parts.ts'

test('health says that the process lives, ready that it can serve', async () => {
  const app = await createApp(
    testParts({ readiness: async () => ({ ready: false, database: 'away', migrations: 'unknown' }) }),
  )

  const health = await app.inject('/health')
  const ready = await app.inject('/ready')

  assert.deepEqual([health.statusCode, health.json()], [200, { status: 'ok' }])
  assert.equal(ready.statusCode, 503)
  assert.equal(ready.headers['retry-after'], '5')
  assert.equal(ready.json().database, 'away')
  await app.close()
})

test('metrics are for this machine, unless a proxy speaks for a stranger', async () => {
  const app = await createApp(testParts())
  await app.inject('/health')

  const local = await app.inject('/metrics')
  const stranger = await app.inject({ url: '/metrics', remoteAddress: '10.1.1.1' })
  const proxied = await app.inject({ url: '/metrics', headers: { 'x-forwarded-for': '10.1.1.1' } })

  assert.equal(local.statusCode, 200)
  assert.match(
    local.body,
    /http_request_duration_seconds_count\{method="GET",route="\/health",status="200"\} 1/,
  )
  assert.match(local.body, /database_pool_connections 0/)
  assert.match(local.body, /nodejs_eventloop_lag_seconds/)
  assert.deepEqual([stranger.statusCode, proxied.statusCode], [404, 404])
  await app.close()
})

test('with a token, metrics are for whoever has it', async () => {
  const app = await createApp(testParts({ metricsToken: 'let-me-look' }))
  const ask = (authorization?: string) =>
    app.inject({
      url: '/metrics',
      remoteAddress: '10.1.1.1',
      headers: authorization ? { authorization } : {},
    })

  const answers = [await ask('Bearer let-me-look'), await ask('Bearer let-me-looK'), await ask()]

  assert.deepEqual(
    answers.map((one) => one.statusCode),
    [200, 404, 404],
  )
  await app.close()
})

const outer = mkdtempSync(join(tmpdir(), 'kith-web-'))
after(() => rmSync(outer, { recursive: true }))
const folder = join(outer, 'dist')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(outer, 'secret.txt'), 'out of the folder')
writeFileSync(join(folder, 'index.html'), '<title>Kith</title>')
writeFileSync(join(folder, 'assets', 'main-abc.js'), 'plain')
writeFileSync(join(folder, 'assets', 'main-abc.js.br'), 'squeezed')

async function appWithPages() {
  const parts = testParts()
  return createApp({ ...parts, settings: { ...parts.settings, webFolder: folder } })
}

test('every address a person may open gives the page, with its policy', async () => {
  const app = await appWithPages()

  for (const url of ['/', '/deals/board?view=1', '/invitation', '/api/docs']) {
    const page = await app.inject(url)
    assert.equal(page.body, '<title>Kith</title>', url)
    assert.match(String(page.headers['content-security-policy']), /frame-ancestors 'none'/)
    assert.equal(page.headers['cache-control'], 'no-cache')
  }
  await app.close()
})

test('hashed files are compressed ahead and kept for ever', async () => {
  const app = await appWithPages()

  const squeezed = await app.inject({
    url: '/assets/main-abc.js',
    headers: { 'accept-encoding': 'gzip, br' },
  })
  const plain = await app.inject('/assets/main-abc.js')

  assert.equal(squeezed.body, 'squeezed')
  assert.equal(squeezed.headers['content-encoding'], 'br')
  assert.match(String(squeezed.headers['content-type']), /javascript/)
  assert.equal(plain.body, 'plain')
  assert.equal(plain.headers['cache-control'], 'public, max-age=31536000, immutable')
  await app.close()
})

test('a missing file, an address of the API and a path out of the folder are not the page', async () => {
  const app = await appWithPages()

  for (const url of ['/assets/gone.js', '/api/v1/gone', '/api', '/..%2fsecret.txt', '/%2e%2e/secret.txt']) {
    const answer = await app.inject(url)
    assert.equal(answer.statusCode >= 400, true, url)
    assert.equal(typeof answer.json().error.code, 'string', url)
  }
  assert.equal((await app.inject({ method: 'POST', url: '/deals' })).statusCode, 404)
  await app.close()
})

test('closing ends streams, finishes what is under way and refuses what comes after', async () => {
  const started = Promise.withResolvers<void>()
  const stream: PublicRoute = {
    method: 'GET',
    path: '/stream',
    summary: 'Test',
    tag: 'Tests',
    handler: async ({ signal }) => {
      started.resolve()
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return { ended: true }
    },
  }
  const app = await createApp(testParts({ publicRoutes: [stream] }))
  const base = await app.listen({ port: 0, host: '127.0.0.1' })
  const underWay = fetch(`${base}/api/v1/stream`)
  await started.promise

  await app.close()

  assert.deepEqual(await (await underWay).json(), { ended: true })
  await assert.rejects(fetch(`${base}/health`))
})
