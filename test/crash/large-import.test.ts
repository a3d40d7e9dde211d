import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { temporaryFolder } from './processes.ts'
import { type RunningKith, startKith } from './running-kith.ts'

const megabyte = 1024 * 1024
const rows = 12_500
const wrongEach = 500

/** A row of four kilobytes: a name, an address that every five hundredth row has wrong, and much to read. */
function rowOf(n: number): string {
  const email = n % wrongEach === 0 ? `nobody ${n}` : `p${n}@halden.example`
  return `Person ${n},${email},"${`What was said on the phone, ${n}. `.repeat(124)}"`
}

test('fifty megabytes are looked into and tried out in flat memory', { timeout: 240_000 }, async (t) => {
  const kith = await startKith(t, temporaryFolder(t), { KITH_ROLE: 'both' })
  // The first import loads what every later one uses.
  await tried(kith, 'Name,Email,Description\nFirst,first@halden.example,x')
  const file = `Name,Email,Description\n${Array.from({ length: rows }, (_, n) => rowOf(n)).join('\n')}\n`
  assert.ok(file.length > 50 * megabyte)
  const before = await memory(kith)
  let most = before
  const ended = new AbortController()
  const looking = (async () => {
    for (; !ended.signal.aborted; await wait(50)) most = Math.max(most, await memory(kith))
  })()

  const { progress, status } = await tried(kith, file).finally(() => ended.abort())
  await looking

  const { rows: read, created, failed } = progress.counts[0]
  assert.deepEqual([status, read, created, failed], ['done', rows, rows - rows / wrongEach, rows / wrongEach])
  assert.ok(most - before < 256 * megabyte, `${(most - before) / megabyte} MB more than before`)
  assert.equal((await kith.ask('GET', '/records/contact')).body.records.length, 0)
})

/** Uploads a table and tries it out to the end. */
async function tried(kith: RunningKith, content: string) {
  const draft = await kith.upload('people.csv', content, '/imports')
  assert.equal(draft.status, 201, JSON.stringify(draft.body).slice(0, 1_000))
  const { id } = draft.body
  assert.equal((await kith.ask('POST', `/imports/${id}/dry-run`, {})).status, 202)
  for (;;) {
    const { dryRun } = (await kith.ask('GET', `/imports/${id}`)).body
    if (!['waiting', 'running'].includes(dryRun.status)) return dryRun
    await wait(100)
  }
}

/** What the server says of its own memory, in bytes. */
async function memory(kith: RunningKith): Promise<number> {
  const told = await (await fetch(`${kith.address}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(told)?.[1])
}
