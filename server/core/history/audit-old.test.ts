import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { AuditFilter } from '../../../shared/core/audit-contract.ts'
import { newId } from '../../../shared/platform/ids.ts'
import { pagesRead } from '../../../test/pages-read.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { sql } from '../../platform/database/sql.ts'
import { createRecord } from '../records/index.ts'
import { listAudit } from './list-audit.ts'

const { ctx, as } = await testWorkspace()
const seller = await as('salesperson')
const most = 40_000
const shares = 12

before(async () => {
  for (let at = 0; at < shares; at++)
    await seller.transaction(async (tx) =>
      tx.emit({
        kind: 'access.unshared',
        payload: { shareId: newId(), memberId: seller.access.memberId, teamId: null },
      }),
    )
  await createRecord(seller, 'company', { name: 'Long ago' })
  await manyLater('members.signed-in', ctx.access.memberId)
  await manyLater('records.updated', ctx.access.memberId)
  await ctx.db.run(sql`analyze ${ctx.db.table('event')}`)
})

/** Events of one kind, more of them than are looked at where no index finds the right ones. */
async function manyLater(kind: string, memberId: string | null): Promise<void> {
  const ids = Array.from({ length: most }, newId)
  await ctx.db.run(sql`
    insert into ${ctx.db.table('event')} (id, kind, at, operation_id, actor_id, quiet, payload, source)
    select id, ${kind}, ${ctx.now()}, id, ${memberId}::uuid, false, ${JSON.stringify({ memberId })}::jsonb, 'app'
    from unnest(${ids}::uuid[]) as made (id)`)
}

const questions: [string, AuditFilter][] = [
  ['an area', { area: 'access' }],
  ['an area and a member', { area: 'access', actor: seller.access.memberId! }],
  ['an area, a member and a way', { area: 'access', actor: seller.access.memberId!, source: 'bulk' }],
]

describe('what happened long ago is found at once, among all that happened since', () => {
  for (const [what, filter] of questions) {
    test(`by ${what}, page by page`, async () => {
      const first = await pagesRead(ctx, (noting) => listAudit(noting, filter, { limit: 10 }))
      const cursor = first.result.page.next!
      const second = await pagesRead(ctx, (noting) => listAudit(noting, filter, { limit: 10, cursor }))

      assert.deepEqual([first.result.events.length, second.result.events.length], [10, shares - 10])
      assert.equal(second.result.page.next, null)
      for (const { pages } of [first, second]) assert.ok(pages < 200, `${pages} pages`)
    })
  }

  test('by the member alone, who did other things', async () => {
    const { result, pages } = await pagesRead(ctx, (noting) =>
      listAudit(noting, { actor: seller.access.memberId!, area: 'records' }, { limit: 10 }),
    )

    assert.deepEqual(
      result.events.map(({ kind }) => kind),
      ['records.created'],
    )
    assert.ok(pages < 200, `${pages} pages`)
  })
})
