import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openHttpApp } from '../server/http-app.ts'
import { globalTable } from '../server/platform/database/database.ts'
import { sql } from '../server/platform/database/sql.ts'
import { createMetrics } from '../server/platform/http/operations/request-metrics.ts'
import { newId } from '../shared/platform/ids.ts'
import { testHouse } from './people.ts'

const house = await testHouse()
const { pool } = house.installation
const config = { trustProxy: false, rateLimit: 0, metricsToken: null } as const
const app = await openHttpApp(house.installation, config, createMetrics(pool))
after(() => app.close())

async function metrics(): Promise<Map<string, number>> {
  const { body, statusCode } = await app.inject({ url: '/metrics' })
  assert.equal(statusCode, 200)
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  )
}

test('what waits is measured: jobs by state, and events nobody has relayed', async () => {
  // Nothing relays or works in this process.
  await pool.run(sql`
    insert into ${globalTable('job')} (id, turn_of, name, key, payload, long, run_at, max_attempts)
    values (${newId()}, ${house.workspaceId}, 'test', 'test', '{}', false, ${new Date(Date.now() - 60_000)}, 1)`)

  const found = await metrics()

  assert.ok(found.get('jobs{state="waiting"}')! >= 1)
  assert.equal(found.get('jobs{state="running"}'), 0)
  assert.ok(found.get('jobs_oldest_due_seconds')! >= 59)
  assert.ok(found.get('outbox_lag_seconds')! > 0)
  assert.ok(found.get('database_pool_connections')! > 0)
  assert.ok([...found.keys()].some((name) => name.startsWith('nodejs_eventloop_lag')))
})

test('requests are measured by the pattern of their address, never by what is in it', async () => {
  await app.inject({ url: `/api/v1/records/deal/${newId()}` })

  const names = [...(await metrics()).keys()].filter((name) =>
    name.startsWith('http_request_duration_seconds_count'),
  )

  assert.ok(
    names.some((name) => name.includes('route="/api/v1/records/:object/:id"')),
    names.join('\n'),
  )
})
