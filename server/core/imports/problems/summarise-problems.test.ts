import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../../test/imports.ts'

const { admin, draft, dryRun } = await importHouse()

test('a column with many unreadable values is told whole, and leaves room for another column', async () => {
  const rows = Array.from({ length: 400 }, (_, at) => `Aurora ${at},about ${at},${at === 399 ? 'none' : ''}`)
  const { id } = await draft({
    'companies.csv': ['Company name,Annual revenue,Email', ...rows].join('\n'),
  })

  await dryRun(id)

  const { body } = await admin.get(`/imports/${id}/problems/summary?run=dryRun`)
  const told = (column: string) =>
    body.groups.filter((group: { column: string }) => group.column === column) as {
      total: number
      values: number
    }[]
  const revenue = told('Annual revenue')
  assert.deepEqual([revenue[0]?.total, revenue[0]?.values], [400, 400])
  assert.ok(revenue.length < 50, `${revenue.length} values are told`)
  assert.deepEqual(
    told('Email').map(({ total, values }) => [total, values]),
    [[1, 1]],
  )
})
