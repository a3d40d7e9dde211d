import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { ApiError } from '../../../platform/api/api-error.ts'
import { noteOwnVersion } from './own-versions.ts'
import {
  dropQueuedEdit,
  dropQueuedValues,
  isUnsent,
  joined,
  queuedEditOf,
  queuedEdits,
  queueEdit,
  settleQueuedEdit,
  withQueued,
} from './queued-edits.ts'

const company = { id: 'r1', title: 'Acme', version: 3, name: 'Acme', employees: 40 }

beforeEach(() => {
  for (const { record } of queuedEdits()) dropQueuedEdit(record.id)
})

test('edits of one record wait as one, from what it was before the first of them', () => {
  queueEdit({ object: 'company', record: company, values: { employees: 41 } })
  queueEdit({
    object: 'company',
    record: { ...company, employees: 41 },
    values: { employees: 42, name: 'Acme Oy' },
  })

  assert.deepEqual(queuedEdits(), [
    {
      object: 'company',
      record: { id: 'r1', title: 'Acme', version: 3, name: 'Acme', employees: 40 },
      values: { employees: 42, name: 'Acme Oy' },
      // Only its answer may have been lost.
      tried: { employees: [41] },
    },
  ])
})

test('what two tabs wrote into one record becomes one edit, from what the first of them saw', () => {
  queueEdit({ object: 'company', record: company, values: { employees: 41 } })
  const left = queuedEditOf('r1')!
  dropQueuedEdit('r1')
  queueEdit({
    object: 'company',
    record: { ...company, version: 5, employees: 50 },
    values: { employees: 51, name: 'A' },
  })

  assert.deepEqual(joined(left, queuedEditOf('r1')!), {
    object: 'company',
    record: { id: 'r1', title: 'Acme', version: 3, name: 'Acme', employees: 40 },
    values: { employees: 51, name: 'A' },
    tried: { employees: [41] },
  })
})

test('what was sent waits no more', () => {
  queueEdit({ object: 'company', record: company, values: { employees: 41 } })
  dropQueuedEdit('r1')

  assert.equal(queuedEditOf('r1'), undefined)
})

test('what was written while an edit was sent waits on, from the version the edit left', () => {
  queueEdit({ object: 'company', record: company, values: { employees: 41, name: 'Acme Oy' } })
  const sent = queuedEditOf('r1')!
  queueEdit({ object: 'company', record: company, values: { employees: 77 } })
  noteOwnVersion('r1', 3, 4)
  settleQueuedEdit(sent)

  assert.deepEqual(queuedEditOf('r1')?.values, { employees: 77 })
  assert.equal(queuedEditOf('r1')?.record.version, 4)

  settleQueuedEdit(queuedEditOf('r1')!)
  assert.equal(queuedEditOf('r1'), undefined)
})

test('where somebody else wrote before the answer, what waits on is compared with what they wrote', () => {
  const other = { ...company, id: 'r2' }
  queueEdit({ object: 'company', record: other, values: { employees: 41 } })
  const sent = queuedEditOf('r2')!
  queueEdit({ object: 'company', record: other, values: { name: 'Acme Oy' } })
  // They made 4 of it.
  noteOwnVersion('r2', 4, 5)
  settleQueuedEdit(sent)

  assert.deepEqual(queuedEditOf('r2')?.values, { name: 'Acme Oy' })
  assert.equal(queuedEditOf('r2')?.record.version, 3)
})

test('a list, a reference or money that was sent waits no more when it was read anew meanwhile, and waits when it is another', () => {
  const values = {
    tags: ['a', 'b'],
    about: [{ object: 'deal', id: 'd' }],
    price: { amount: '7', currency: 'EUR' },
  }
  queueEdit({ object: 'company', record: company, values })
  settleQueuedEdit(structuredClone(queuedEditOf('r1')!))
  assert.equal(queuedEditOf('r1'), undefined)

  queueEdit({ object: 'company', record: company, values: { ...values, tags: ['b', 'a'] } })
  settleQueuedEdit({ object: 'company', record: company, values })
  assert.deepEqual(queuedEditOf('r1')?.values, { tags: ['b', 'a'] })
})

test('only where nobody could answer an edit waits; what was refused is told', () => {
  const refused = (status: number) => new ApiError(status, { code: 'some.code', message: 'No.' })

  assert.deepEqual(
    [0, 401, 502, 503, 504].map((status) => isUnsent(refused(status))),
    [true, true, true, true, true],
  )
  assert.deepEqual(
    [403, 404, 409, 412, 422, 500].map((status) => isUnsent(refused(status))),
    [false, false, false, false, false, false],
  )
  assert.equal(isUnsent(new Error('a defect')), false)
})

test('what waits is shown in the place of what was read, and no other record has it', () => {
  queueEdit({ object: 'company', record: company, values: { employees: 41 } })

  assert.deepEqual(withQueued(company), { ...company, employees: 41 })
  const other = { ...company, id: 'r2' }
  assert.equal(withQueued(other), other)
})

test('a newer value that was taken leaves nothing older to be sent over it', () => {
  queueEdit({ object: 'company', record: company, values: { employees: 41, name: 'Acme Oy' } })
  dropQueuedValues('r1', ['employees'])
  assert.deepEqual(queuedEditOf('r1')?.values, { name: 'Acme Oy' })
  dropQueuedValues('r1', ['name'])

  assert.equal(queuedEditOf('r1'), undefined)
})
