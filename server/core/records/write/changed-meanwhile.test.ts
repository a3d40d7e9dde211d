import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BatchResult } from '../../../../shared/core/records.ts'
import { testInstallation } from '../../../../test/installation.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { modules } from '../../../modules.ts'
import { batchRecords, createRecord, getRecord, updateRecord } from '../index.ts'

const { ctx } = await testWorkspace({}, await testInstallation({ modules }))

async function company() {
  const { record } = await createRecord(ctx, 'company', { name: 'Acme', employees: 10, industry: 'software' })
  return record.id
}

async function write(
  id: string,
  seen: Record<string, unknown>,
  values: Record<string, unknown>,
): Promise<BatchResult> {
  const [result] = await batchRecords(ctx, 'company', { items: [{ action: 'update', id, seen, values }] })
  return result!
}

const paths = (result: BatchResult) =>
  result.status === 'failed'
    ? [result.error.code, ...result.error.details.map(({ path }) => path)]
    : result.status

test('a change of what somebody else changed meanwhile is refused, and names the field', async () => {
  const id = await company()
  await updateRecord(ctx, 'company', { id, values: { employees: 20 } })

  const late = await write(id, { employees: 10, industry: 'software' }, { employees: 30, industry: 'retail' })

  assert.deepEqual(paths(late), ['records.changed-meanwhile', 'employees'])
  const { record } = await getRecord(ctx, 'company', id)
  assert.deepEqual([record.employees, record.industry], [20, 'software'])
})

test('what was changed elsewhere in the record, or to the same value, is in nobody’s way', async () => {
  const id = await company()
  await updateRecord(ctx, 'company', { id, values: { employees: 20 } })

  assert.equal(paths(await write(id, { industry: 'software' }, { industry: 'retail' })), 'updated')
  assert.equal(paths(await write(id, { employees: 10 }, { employees: 20 })), 'unchanged')
  assert.equal(paths(await write(id, { phone: null }, { phone: '+358 40 123 4567' })), 'updated')
})

test('one refused row of many leaves the others written', async () => {
  const [first, second] = [await company(), await company()]
  await updateRecord(ctx, 'company', { id: first, values: { employees: 20 } })
  const item = (id: string) => ({
    action: 'update' as const,
    id,
    seen: { employees: 10 },
    values: { employees: 40 },
  })

  const results = await batchRecords(ctx, 'company', { items: [item(first), item(second)] })

  assert.deepEqual(
    results.map(({ status }) => status),
    ['failed', 'updated'],
  )
})
