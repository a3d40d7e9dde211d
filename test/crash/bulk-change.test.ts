import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bulkWork } from '../../server/core/operations/bulk/bulk-work.ts'
import { startBulk } from '../../server/core/operations/bulk/start-bulk.ts'
import { getOperation } from '../../server/core/operations/list-operations.ts'
import { runOperation } from '../../server/core/operations/run-operation.ts'
import { undoOperation } from '../../server/core/operations/undo/undo-operation.ts'
import { undoWork } from '../../server/core/operations/undo/undo-work.ts'
import { batchRecords } from '../../server/core/records/index.ts'
import { modules } from '../../server/modules.ts'
import { sql } from '../../server/platform/database/sql.ts'
import { newId } from '../../shared/platform/ids.ts'
import { testInstallation } from '../installation.ts'
import { testWorkspace } from '../workspace.ts'
import { startProgram } from './processes.ts'

const total = 600
const program = new URL('../children/operate.ts', import.meta.url).pathname

test('a bulk change whose processes are killed again and again goes on where it was, and is undone whole', async (t) => {
  const installation = await testInstallation({ modules })
  const { ctx } = await testWorkspace({}, installation)
  await batchRecords(ctx, 'company', {
    items: Array.from({ length: total }, (_, at) => ({
      action: 'create',
      values: { name: `Company ${at}`, employees: at },
    })),
  })
  const changing = await ctx.under({ id: newId(), kind: 'change' })
  // What is changed no longer fits the filter: going on must not depend on it alone.
  const filter = { field: 'employees', op: 'lt' as const, value: total }
  const { id } = await startBulk(changing, 'company', {
    action: 'update',
    filter,
    values: { employees: 9_000 },
  })
  const { connection } = installation
  const input = {
    connection,
    workspace: ctx.workspace,
    memberId: ctx.access.memberId,
    operationId: id,
    kind: 'bulk',
  }

  const places: number[] = []
  for (let round = 0; round < 3; round++) {
    const child = startProgram(t, [program, JSON.stringify(input)])
    await child.says('piece3')
    await child.end('SIGKILL')
    places.push((await getOperation(ctx, id)).done)
  }
  await runOperation(ctx, id, bulkWork)

  assert.ok(places[0]! >= 100 && places[0]! < places[1]! && places[1]! < places[2]!, places.join())
  assert.ok(places[2]! < total, places.join())
  const done = await getOperation(ctx, id)
  assert.deepEqual([done.status, done.done, done.failed], ['done', total, 0])
  const changes = await ctx.db.rows(sql`
    select count(*)::integer, count(distinct record_id)::integer from ${ctx.db.table('event')}
    where operation_id = ${id} and kind = 'records.updated'`)
  assert.deepEqual(changes, [[total, total]])
  const versions = await ctx.db.rows(sql`
    select employees, version, count(*)::integer from ${ctx.db.table('company')} group by employees, version`)
  assert.deepEqual(
    versions.map(([employees, version, count]) => [Number(employees), version, count]),
    [[9_000, 2, total]],
  )

  const undoing = await ctx.under({ id: newId(), kind: 'change' })
  const { operationId } = await undoOperation(undoing, id)
  await runOperation(ctx, operationId, undoWork)

  const undone = await getOperation(ctx, operationId)
  assert.deepEqual([undone.status, undone.done, undone.failed], ['done', total, 0])
  const [back] = await ctx.db.rows(sql`
    select count(*)::integer, count(distinct employees)::integer from ${ctx.db.table('company')}
    where employees < ${total}`)
  assert.deepEqual(back, [total, total])
})
