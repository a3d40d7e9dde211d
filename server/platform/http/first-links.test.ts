import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createApp } from './create-app.ts'
import { testParts } from './test-parts.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-links-'))
after(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, '.vite'))
writeFileSync(join(folder, 'index.html'), '<title>Kith</title>')
writeFileSync(
  join(folder, '.vite/manifest.json'),
  JSON.stringify({
    _start: { file: 'assets/start.js' },
    _frame: { file: 'assets/frame.js', name: 'workspace', imports: ['_start'], css: ['assets/frame.css'] },
    _list: { file: 'assets/list.js', name: 'list-page', imports: ['_frame'] },
    _chart: { file: 'assets/chart.js', name: 'chart-view' },
  }),
)
const parts = testParts({})
const app = await createApp({ ...parts, settings: { ...parts.settings, webFolder: folder } })
after(() => app.close())

test('who brings a session is told what the page will ask for', async () => {
  const link = await linkOf('/today', 'kith_session=abc')

  for (const wanted of ['/api/v1/session', '/assets/frame.js', '/assets/start.js', '/assets/frame.css'])
    assert.ok(link.includes(`<${wanted}>`), `${wanted} in ${link}`)
  assert.ok(!link.includes('list.js') && !link.includes('chart.js'), link)
})

test('of a list also what lists are drawn by', async () => {
  assert.match(await linkOf('/records/deal?layout=board', 'kith_session=abc'), /<\/assets\/list\.js>/)
  assert.doesNotMatch(await linkOf('/records/deal/0199', 'kith_session=abc'), /list\.js/)
})

test('who brings none is told nothing', async () => {
  assert.equal(await linkOf('/today'), '')
  assert.equal(await linkOf('/today', 'other=1'), '')
})

async function linkOf(url: string, cookie?: string): Promise<string> {
  const answer = await app.inject({ url, headers: cookie === undefined ? {} : { cookie } })
  assert.equal(answer.statusCode, 200)
  return String(answer.headers.link ?? '')
}
