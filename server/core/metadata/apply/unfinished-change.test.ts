import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import { eventually, startProgram } from '../../../../test/crash/processes.ts'
import { testInstallation } from '../../../../test/installation.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { modules } from '../../../modules.ts'
import type { Context } from '../../../platform/context.ts'
import { raw, sql } from '../../../platform/database/sql.ts'
import type { StoredEvent } from '../../../platform/events/event.ts'
import type { JobRun } from '../../../platform/jobs/job.ts'
import { listNotifications } from '../../notifications/list-notifications.ts'
import { batchRecords, listRecords } from '../../records/index.ts'
import { changeFieldType, createObject, finishChange, retryChange, updateField } from '../index.ts'
import { readChange } from './list-changes.ts'

const installation = await testInstallation({ modules })
const { ctx: first, as } = await testWorkspace({}, installation)
const label = (en: string) => ({ en })
const program = new URL('../../../../test/children/change-definitions.ts', import.meta.url).pathname

/** A new object with records whose weight is a text. */
async function parts(name: string, count: number): Promise<{ ctx: Context; object: ObjectDefinition }> {
  const { object } = await createObject(await first.renewed(), {
    name,
    label: label(name),
    pluralLabel: label(`${name}s`),
    titleField: 'name',
    fields: [
      { name: 'name', type: 'text', label: label('Name'), required: true },
      { name: 'weight', type: 'text', label: label('Weight') },
    ],
  })
  const ctx = await first.renewed()
  for (let begun = 0; begun < count; begun += 1_000) {
    await batchRecords(ctx, name, {
      items: Array.from({ length: Math.min(1_000, count - begun) }, (_, at) => ({
        action: 'create',
        values: { name: `Part ${begun + at}`, weight: String(begun + at) },
      })),
    })
  }
  return { ctx, object: object! }
}

/** Begins to turn the weights into numbers; gives what the job runs. */
async function toNumbers(ctx: Context, object: ObjectDefinition): Promise<string> {
  const { operationId } = await changeFieldType(ctx, object.name, 'weight', { type: 'number' })
  return operationId!
}

async function runJob(ctx: Context, operationId: string, attempt: number): Promise<void> {
  const payload = { objectId: '', steps: [], operationId }
  const run: JobRun = { attempt, signal: new AbortController().signal, checkpoint: () => {} }
  await finishChange.run(ctx, { payload } as unknown as StoredEvent<'metadata.changed'>, run)
}

/** Has every write of the object's rows fail with an error of the database, until taken away. */
async function breakWrites(
  ctx: Context,
  { table }: ObjectDefinition,
  code: string,
): Promise<() => Promise<void>> {
  const body = raw(`'begin raise exception ''broken'' using errcode = ''${code}''; end'`)
  const name = ctx.db.table(`${table}_broken`)
  await ctx.db.run(sql`create function ${name}() returns trigger language plpgsql as ${body}`)
  await ctx.db.run(
    sql`create trigger broken before update on ${ctx.db.table(table)} for each row execute function ${name}()`,
  )
  return async () => void (await ctx.db.run(sql`drop function ${name}() cascade`))
}

async function columnsOf(ctx: Context, { table }: ObjectDefinition): Promise<string[]> {
  const rows = await ctx.db.rows(sql`
    select column_name from information_schema.columns
    where table_schema = ${ctx.workspace.schema} and table_name = ${table}`)
  return rows.map((row) => String(row[0]))
}

async function weightsOf(object: string): Promise<unknown[]> {
  const ctx = await first.renewed()
  const { records } = await listRecords(ctx, object, { limit: 200 })
  return records.map((record) => record.weight).toSorted()
}

test('a change of type whose process is killed midway goes on, and every value is converted', async (t) => {
  const { ctx, object } = await parts('crate', 4_500)
  const operationId = await toNumbers(ctx, object)
  const { connection } = installation
  const { memberId } = ctx.access
  // It might stop before the step, and then after each batch of 2,000.
  const input = { connection, workspace: ctx.workspace, memberId, operationId, stopAt: 2 }

  const child = startProgram(t, [program, JSON.stringify(input)])
  await child.says('stands')
  await assert.rejects(runJob(ctx, operationId, 2), { code: 'metadata.runs-elsewhere' })
  await child.end('SIGKILL')
  const killed = await readChange(ctx, operationId)
  await eventually(async () => {
    await runJob(await first.renewed(), operationId, 3).catch((error) =>
      assert.equal(error.kind, 'unavailable'),
    )
    return (await readChange(ctx, operationId)).status === 'done'
  }, 'the change goes on once the connection of the killed process is gone')

  assert.deepEqual([killed.status, killed.done], ['running', 2_000])
  const done = await readChange(ctx, operationId)
  assert.deepEqual([done.status, done.error], ['done', null])
  const after = await first.renewed()
  const field = findField(after.metadata.objects.get('crate')!, 'weight')!
  assert.equal(field.type, 'number')
  const [row] = await after.db.rows(sql`
    select count(distinct ${raw(`"${field.column}"`)})::integer from ${after.db.table(object.table)}`)
  assert.equal(row![0], 4_500)
})

test('a passing trouble leaves a change of definitions under way, and it goes on afterwards', async () => {
  const { ctx, object } = await parts('bolt', 3)
  const operationId = await toNumbers(ctx, object)
  const mend = await breakWrites(ctx, object, '53100')

  await assert.rejects(runJob(ctx, operationId, 1), { kind: 'storage-full' })
  const meanwhile = await readChange(ctx, operationId)
  await mend()
  await runJob(ctx, operationId, 2)

  assert.deepEqual([meanwhile.status, meanwhile.error], ['running', null])
  assert.equal((await readChange(ctx, operationId)).status, 'done')
  assert.deepEqual(await weightsOf('bolt'), [0, 1, 2])
})

test('a defect is told after the last attempt, leaves nothing behind, and the change can be tried again', async () => {
  const { ctx, object } = await parts('screw', 3)
  const operationId = await toNumbers(ctx, object)
  const before = await columnsOf(ctx, object)
  const mend = await breakWrites(ctx, object, 'P0001')
  const relabel = async () =>
    updateField(await first.renewed(), 'screw', 'weight', { label: label('Heaviness') })

  await assert.rejects(runJob(ctx, operationId, 9), /broken/)
  assert.equal((await readChange(ctx, operationId)).status, 'running')
  await assert.rejects(relabel(), { code: 'metadata.busy' })
  await assert.rejects(retryChange(ctx, operationId), { code: 'metadata.change-not-failed' })

  await assert.rejects(runJob(ctx, operationId, 10), /broken/)
  const failed = await readChange(ctx, operationId)
  assert.deepEqual([failed.status, failed.error?.code], ['failed', 'metadata.broke-off'])
  assert.deepEqual(await columnsOf(ctx, object), before)
  assert.deepEqual(await weightsOf('screw'), ['0', '1', '2'])
  const { notifications } = await listNotifications(await first.renewed(), { place: 'inbox', limit: 50 })
  const told = notifications.filter(({ kind }) => kind === 'metadata.finished')
  assert.deepEqual(
    told.map((one) => [one.object, one.params]),
    [['screw', { operationId, status: 'failed' }]],
  )
  await relabel()

  await mend()
  const again = await retryChange(await first.renewed(), operationId)
  assert.deepEqual([again.status, again.error], ['waiting', null])
  await runJob(await first.renewed(), operationId, 1)
  assert.equal((await readChange(ctx, operationId)).status, 'done')
  assert.deepEqual(await weightsOf('screw'), [0, 1, 2])
  const field = findField((await first.renewed()).metadata.objects.get('screw')!, 'weight')!
  assert.equal(field.label.en, 'Heaviness')
})

test('what a later change overtook is not tried again, and only by who may change definitions', async () => {
  const { ctx } = await parts('nut', 2)
  await batchRecords(ctx, 'nut', { items: [{ action: 'create', values: { name: 'Twin', weight: '1' } }] })
  const { operationId } = await updateField(ctx, 'nut', 'weight', { unique: true })
  await runJob(ctx, operationId!, 1)
  assert.equal((await readChange(ctx, operationId!)).error?.code, 'metadata.duplicates')

  await changeFieldType(await first.renewed(), 'nut', 'weight', { type: 'number' })

  await assert.rejects(retryChange(await first.renewed(), operationId!), { code: 'metadata.changed-again' })
  await assert.rejects(retryChange(ctx, newId()), { code: 'metadata.change-not-found' })
  await assert.rejects(retryChange(await as('salesperson'), operationId!), { code: 'metadata.not-allowed' })
})
