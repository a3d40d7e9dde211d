import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import { meeting } from '../../../test/meeting.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { undoOperation } from '../../core/operations/undo/undo-operation.ts'
import {
  batchRecords,
  createRecord,
  deleteRecord,
  listRecords,
  restoreRecord,
  updateRecord,
} from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'

const { ctx } = await testWorkspace()

const made = async (object: string, values: Record<string, unknown>, on: Context = ctx) =>
  (await createRecord(on, object, values)).record.id
const company = await made('company', { name: 'Kone Oy' })
const contact = (last: string) => made('contact', { name: { last } })
const tie = (of: string, role: string, isMain: boolean, on: Context = ctx) =>
  made('affiliation', { contact: of, company, role, isMain }, on)
const makeMain = (id: string, on: Context = ctx) =>
  updateRecord(on, 'affiliation', { id, values: { isMain: true } })
const mains = async (of: string) => {
  const { records } = await listRecords(ctx, 'affiliation', {
    filter: {
      and: [
        { field: 'contact', op: 'eq', value: of },
        { field: 'isMain', op: 'eq', value: true },
      ],
    },
  })
  return records.map((record) => record.role)
}
async function under<T>(body: (ctx: Context) => Promise<T>): Promise<string> {
  const as = await ctx.under({ id: newId(), kind: 'change' })
  await body(as)
  return as.operation.id
}

test('what becomes the main company takes that from the other, and both come back with one undo', async () => {
  const person = await contact('Virtanen')
  await tie(person, 'first', true)
  const second = await tie(person, 'second', false)

  const changing = await under((as) => makeMain(second, as))
  const after = await mains(person)
  const creating = await under((as) => tie(person, 'third', true, as))

  assert.deepEqual([after, await mains(person)], [['second'], ['third']])
  await under((as) => undoOperation(as, creating))
  assert.deepEqual(await mains(person), ['second'])
  const undo = await under((as) => undoOperation(as, changing))
  assert.deepEqual(await mains(person), ['first'])
  await under((as) => undoOperation(as, undo))
  assert.deepEqual(await mains(person), ['second'])
})

test('out of the bin, from another contact, and several in one request: the last one said is the main one', async () => {
  const [person, other] = [await contact('Korhonen'), await contact('Nieminen')]
  const binned = await tie(person, 'binned', true)
  await deleteRecord(ctx, 'affiliation', { id: binned })
  const stays = await tie(person, 'stays', true)
  const moving = await tie(other, 'moving', true)

  await restoreRecord(ctx, 'affiliation', binned)
  const restored = await mains(person)
  await updateRecord(ctx, 'affiliation', { id: moving, values: { contact: person } })
  const moved = await mains(person)
  await batchRecords(ctx, 'affiliation', {
    items: [binned, stays].map((id) => ({ action: 'update', id, values: { isMain: true } })),
  })

  assert.deepEqual([restored, moved, await mains(person)], [['binned'], ['moving'], ['stays']])
})

test('of two that become the main one at once, the later one is', async () => {
  const person = await contact('Laine')
  const [a, b] = [await tie(person, 'a', false), await tie(person, 'b', false)]

  const outcomes = await meeting(
    ctx,
    (tx) => makeMain(a, tx),
    () => makeMain(b),
  )

  assert.deepEqual([outcomes, await mains(person)], [['done', 'done'], ['b']])
})

test('one that is refused takes nothing from the other', async () => {
  const person = await contact('Salo')
  await tie(person, 'kept', true)

  const [outcome] = await batchRecords(ctx, 'affiliation', {
    items: [{ action: 'create', values: { contact: person, isMain: true } }],
  })

  assert.deepEqual([outcome?.status, await mains(person)], ['failed', ['kept']])
})
