import assert from 'node:assert/strict'
import { test } from 'node:test'
import { QueryClient } from '@tanstack/react-query'
import { patchRecord } from './record-cache.ts'

test('what a list has read of the records it names stays when a change tells their names', () => {
  const queries = new QueryClient()
  const key = ['records', 'deal', 'list', {}]
  const company = { id: 'c1', object: 'company', title: 'Acme', industry: 'energy' }
  queries.setQueryData(key, { pages: [{ records: [{ id: 'd1', company: 'c1' }], related: { c1: company } }] })

  const told = { id: 'c1', object: 'company', title: 'Acme Oy' }
  patchRecord(queries, 'deal', 'd1', { values: { amount: 5 }, related: { c1: told } })

  const { pages } = queries.getQueryData<{ pages: { records: object[]; related: object }[] }>(key)!
  assert.deepEqual(pages[0], {
    records: [{ id: 'd1', company: 'c1', amount: 5 }],
    related: { c1: { ...company, title: 'Acme Oy' } },
  })
})
