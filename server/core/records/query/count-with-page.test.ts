import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordQuery } from '../../../../shared/core/records.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import type { Context } from '../../../platform/context.ts'
import { createRecord, listRecords } from '../index.ts'

const { ctx } = await testWorkspace()
for (const name of ['Quayside one', 'Quayside two', 'Quayside three'])
  await createRecord(ctx, 'company', { name })

/** What a list counts, and how many statements counted it. */
async function counted(query: RecordQuery) {
  let sent = 0
  const where: Context = {
    ...ctx,
    db: {
      ...ctx.db,
      rows: (statement) => {
        if (statement.compile().text.includes('count(*)')) sent++
        return ctx.db.rows(statement)
      },
    },
  }
  const { page } = await listRecords(where, 'company', { search: 'quayside', count: true, ...query })
  return { count: page.count, next: page.next, sent }
}

const three = { value: 3, exact: true }

test('a page that holds all that was found is counted by itself', async () => {
  const whole = await counted({})
  assert.deepEqual([whole.count, whole.sent], [three, 0])
  assert.deepEqual((await counted({ limit: 3 })).count, three)
})

test('what does not fit on the page, or begins after others, is counted in the database', async () => {
  const first = await counted({ limit: 2 })
  assert.deepEqual([first.count, first.sent], [three, 1])
  assert.deepEqual((await counted({ limit: 2, cursor: first.next! })).count, three)
  assert.deepEqual((await counted({ limit: 0 })).count, three)
})
