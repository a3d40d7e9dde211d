import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../../shared/platform/ids.ts'
import { startProgram } from '../../../../test/crash/processes.ts'
import { testInstallation } from '../../../../test/installation.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { modules } from '../../../modules.ts'
import { sql } from '../../../platform/database/sql.ts'
import { batchRecords } from '../../records/index.ts'
import { getOperation } from '../list-operations.ts'
import { runOperation } from '../run-operation.ts'
import { undoOperation } from './undo-operation.ts'
import { undoWork } from './undo-work.ts'

const program = new URL('../../../../test/children/operate.ts', import.meta.url).pathname

test('an undo whose processes are killed again and again goes on where it was and does nothing twice', async (t) => {
  const installation = await testInstallation({ modules })
  const { ctx } = await testWorkspace({}, installation)
  const made = await ctx.under({ id: newId(), kind: 'change' })
  await batchRecords(made, 'company', {
    items: Array.from({ length: 600 }, (_, at) => ({ action: 'create', values: { name: `Company ${at}` } })),
  })
  const undoing = await ctx.under({ id: newId(), kind: 'change' })
  const { operationId, status } = await undoOperation(undoing, made.operation.id)
  assert.equal(status, 'running')
  const { connection } = installation
  const input = { connection, workspace: ctx.workspace, memberId: ctx.access.memberId, operationId }

  const places: number[] = []
  for (let round = 0; round < 3; round++) {
    const child = startProgram(t, [program, JSON.stringify(input)])
    await child.says('piece3')
    await child.end('SIGKILL')
    places.push((await getOperation(ctx, operationId)).done)
  }
  await runOperation(ctx, operationId, undoWork)

  assert.ok(places[0]! >= 100 && places[0]! < places[1]! && places[1]! < places[2]!, places.join())
  const done = await getOperation(ctx, operationId)
  assert.deepEqual([done.status, done.done, done.failed], ['done', 600, 0])
  const [row] = await ctx.db.rows(sql`
    select count(*)::integer, count(distinct record_id)::integer from ${ctx.db.table('event')}
    where operation_id = ${operationId} and kind = 'records.deleted'`)
  assert.deepEqual(row, [600, 600])
})
