import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { batchInTurn } from './batch-in-turn.ts'
import { saveRecord } from './save-record.ts'

type Values = Record<string, unknown>

const company = { id: 'company-id', name: 'company', fields: [] } as unknown as ObjectDefinition
const realFetch = globalThis.fetch
let row: Values & { id: string; title: string; version: number }
let asked: string[] = []
/** What somebody else does once the first answer is on its way. */
let meanwhile = () => {}

/** A server of one record, which takes its time. */
function serve(): void {
  globalThis.fetch = async (address, { method = 'GET', headers, body } = {}) => {
    const isBatch = String(address).endsWith('/batch')
    const version = new Headers(headers).get('if-match')?.replaceAll('"', '')
    asked.push(isBatch ? 'batch' : `${method} ${version ?? ''}`.trim())
    const taken = () => ({ record: { ...row }, related: {} })
    const isStale = version !== undefined && Number(version) !== row.version
    if (!isStale && method !== 'GET') {
      const sent = JSON.parse(String(body))
      row = { ...row, ...(isBatch ? sent.items[0].values : sent), version: row.version + 1 }
    }
    const answer = isBatch
      ? { results: [{ status: 'updated', id: row.id, version: row.version }], operationId: 'o' }
      : taken()
    meanwhile()
    await new Promise((done) => setTimeout(done, 5))
    return isStale
      ? new Response(JSON.stringify({ error: { code: 'records.changed-meanwhile', message: 'No.' } }), {
          status: 412,
        })
      : new Response(JSON.stringify(answer))
  }
}

let records = 0
beforeEach(() => {
  asked = []
  meanwhile = () => {}
  records += 1
  row = { id: `saved-here-${records}`, title: 'Acme', version: 3, name: 'Acme', employees: 40 }
  serve()
})
afterEach(() => {
  globalThis.fetch = realFetch
})

test('two values of one record within a moment: the second goes once, over the version the first left', async () => {
  const seen = { ...row }
  const both = [
    saveRecord(company, { record: seen, values: { name: 'Acme Oy' } }),
    saveRecord(company, { record: seen, values: { employees: 41 } }),
  ]
  await Promise.all(both)

  assert.deepEqual(asked, ['PATCH 3', 'PATCH 4'])
  assert.deepEqual([row.name, row.employees, row.version], ['Acme Oy', 41, 5])
})

test('a value after one written with many records goes once too', async () => {
  const seen = { ...row }
  const values = { name: 'Acme Oy' }
  await Promise.all([
    batchInTurn('company', {
      edits: [{ record: seen, values }],
      items: [{ action: 'update', id: seen.id, values }],
    }),
    saveRecord(company, { record: seen, values: { employees: 41 } }),
  ])

  assert.deepEqual(asked, ['batch', 'PATCH 4'])
})

test('what somebody else wrote in between is found', async () => {
  const seen = { ...row }
  meanwhile = () => {
    meanwhile = () => {}
    row = { ...row, industry: 'retail', version: row.version + 1 }
  }
  await Promise.all([
    saveRecord(company, { record: seen, values: { name: 'Acme Oy' } }),
    saveRecord(company, { record: seen, values: { employees: 41 } }),
  ])

  assert.deepEqual(asked, ['PATCH 3', 'PATCH 4', 'GET', 'PATCH 5'])
  assert.deepEqual([row.industry, row.employees], ['retail', 41])
})

test('a first that is refused holds the second up for no longer than its answer', async () => {
  const answer = globalThis.fetch
  globalThis.fetch = async () => {
    globalThis.fetch = answer
    return new Response(JSON.stringify({ error: { code: 'records.not-valid', message: 'No.' } }), {
      status: 422,
    })
  }
  const seen = { ...row }
  const first = saveRecord(company, { record: seen, values: { name: '' } })
  const second = saveRecord(company, { record: seen, values: { employees: 41 } })
  await assert.rejects(first)
  await second

  assert.deepEqual(asked, ['PATCH 3'])
})
