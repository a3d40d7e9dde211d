import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import type { Context } from '../../platform/context.ts'
import { createRecord, getRecord, updateRecord } from '../records/index.ts'
import { createField, createObject, runMetadataOperation, updateField } from './index.ts'

const { ctx: first } = await testWorkspace()
const label = (en: string) => ({ en })
type Field = Parameters<typeof createField>[2]

async function add(ctx: Context, object: string, field: Field): Promise<Context> {
  const { operationId } = await createField(ctx, object, field)
  if (operationId !== null) await runMetadataOperation(ctx, operationId)
  return ctx.renewed()
}

async function machines(name: string): Promise<Context> {
  await createObject(await first.renewed(), {
    name,
    label: label(name),
    pluralLabel: label(name),
    fields: [
      { name: 'name', type: 'text', label: label('Name') },
      { name: 'company', type: 'reference', label: label('Company'), options: { targets: ['company'] } },
      { name: 'parent', type: 'reference', label: label('Parent'), options: { targets: [name] } },
      { name: 'price', type: 'currency', label: label('Price') },
      { name: 'pieces', type: 'number', label: label('Pieces') },
      { name: 'builtOn', type: 'date', label: label('Built on') },
    ],
  })
  return first.renewed()
}

const rollUp = (name: string, options: NonNullable<Field['options']>['rollUp']): Field => ({
  name,
  type: 'rollUp',
  label: label(name),
  options: { rollUp: options },
})
const formula = (name: string, expression: string, resultType: 'number' | 'currency' | 'date'): Field => ({
  name,
  type: 'formula',
  label: label(name),
  options: { expression, resultType },
})

test('a roll-up over a formula of money or dates gives money and dates, and a formula may read it on', async () => {
  let ctx = await machines('machine')
  ctx = await add(ctx, 'machine', formula('worth', 'price * pieces', 'currency'))
  ctx = await add(ctx, 'machine', formula('dueOn', 'addDays(builtOn, 10)', 'date'))
  const over = { object: 'machine', via: 'company' } as const
  ctx = await add(ctx, 'company', rollUp('machineWorth', { ...over, function: 'sum', field: 'worth' }))
  ctx = await add(ctx, 'company', rollUp('lastDue', { ...over, function: 'max', field: 'dueOn' }))
  ctx = await add(ctx, 'company', formula('insured', 'machineWorth * 0.5', 'currency'))

  const { record: acme } = await createRecord(ctx, 'company', { name: 'Acme' })
  const make = (price: number, builtOn: string) =>
    createRecord(ctx, 'machine', { name: 'M', company: acme.id, price, pieces: 2, builtOn })
  await make(100, '2026-01-01')
  const { record: later } = await make(50, '2026-03-01')
  const read = async () => (await getRecord(ctx, 'company', acme.id)).record
  const now = await read()
  assert.deepEqual(now.machineWorth, { amount: '300.00', currency: 'EUR' })
  assert.deepEqual([now.lastDue, now.insured], ['2026-03-11', { amount: '150.00', currency: 'EUR' }])

  await updateRecord(ctx, 'machine', { id: later.id, values: { builtOn: '2025-01-01', pieces: 4 } })
  const then = await read()
  assert.deepEqual([then.lastDue, then.insured], ['2026-01-11', { amount: '200.00', currency: 'EUR' }])
})

test('concurrent writers of children leave a roll-up and the formula over it exact', async () => {
  let ctx = await machines('robot')
  ctx = await add(
    ctx,
    'company',
    rollUp('robots', { object: 'robot', via: 'company', function: 'sum', field: 'pieces' }),
  )
  ctx = await add(ctx, 'company', formula('robotsTwice', 'robots * 2', 'number'))
  const { record: acme } = await createRecord(ctx, 'company', { name: 'Busy' })

  await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      createRecord(ctx, 'robot', { name: `R${at}`, company: acme.id, pieces: at }),
    ),
  )

  const { record } = await getRecord(ctx, 'company', acme.id)
  assert.deepEqual([record.robots, record.robotsTwice], [190, 380])
})

test('a roll-up over roll-ups follows what is written two steps below, and what is moved there', async () => {
  let ctx = await machines('plant')
  await createObject(ctx, {
    name: 'part',
    label: label('Part'),
    pluralLabel: label('Parts'),
    fields: [
      { name: 'name', type: 'text', label: label('Name') },
      { name: 'plant', type: 'reference', label: label('Plant'), options: { targets: ['plant'] } },
      { name: 'weight', type: 'number', label: label('Weight') },
    ],
  })
  ctx = await first.renewed()
  const ofParts = { object: 'part', via: 'plant', function: 'sum', field: 'weight' } as const
  ctx = await add(ctx, 'plant', rollUp('weight', ofParts))
  const ofPlants = { object: 'plant', via: 'company', function: 'sum', field: 'weight' } as const
  ctx = await add(ctx, 'company', rollUp('plantWeight', ofPlants))
  const weightOf = async (id: string) => (await getRecord(ctx, 'company', id)).record.plantWeight
  const { record: heavy } = await createRecord(ctx, 'company', { name: 'Heavy' })
  const { record: light } = await createRecord(ctx, 'company', { name: 'Light' })
  const { record: upper } = await createRecord(ctx, 'plant', { name: 'U', company: heavy.id })
  const { record: lower } = await createRecord(ctx, 'plant', { name: 'L', company: light.id })

  const { record: part } = await createRecord(ctx, 'part', { name: 'P', plant: upper.id, weight: 7 })
  assert.deepEqual([await weightOf(heavy.id), await weightOf(light.id)], [7, 0])
  await updateRecord(ctx, 'part', { id: part.id, values: { plant: lower.id, weight: 9 } })
  assert.deepEqual([await weightOf(heavy.id), await weightOf(light.id)], [0, 9])
})

test('a sum over sums reaches the last of eight objects', async () => {
  const names = ['grain', 'sack', 'pallet', 'truck', 'ferry', 'port', 'shore', 'sea']
  let ctx = await first.renewed()
  for (const name of names) {
    const fields: Field[] = [{ name: 'name', type: 'text', label: label('Name') }]
    if (name === 'grain') fields.push({ name: 'weight', type: 'number', label: label('Weight') })
    await createObject(ctx, { name, label: label(name), pluralLabel: label(name), fields })
    ctx = await first.renewed()
  }
  for (const [at, above] of names.slice(1).entries()) {
    const below = names[at]!
    const up: Field = { name: 'up', type: 'reference', label: label('Up'), options: { targets: [above] } }
    ctx = await add(ctx, below, up)
    ctx = await add(
      ctx,
      above,
      rollUp('weight', { object: below, via: 'up', function: 'sum', field: 'weight' }),
    )
  }
  const made: string[] = []
  for (const name of names.toReversed()) {
    const pointer = made.length === 0 ? {} : { up: made.at(-1) }
    const values = { name, ...pointer, ...(name === 'grain' ? { weight: 7 } : {}) }
    made.push((await createRecord(ctx, name, values)).record.id)
  }
  assert.equal((await getRecord(ctx, 'sea', made[0]!)).record.weight, 7)
})

test('a roll-up that comes back to itself over a formula is refused, whichever of them closes the circle', async () => {
  let ctx = await machines('crane')
  ctx = await add(ctx, 'crane', formula('load', 'pieces + 1', 'number'))
  const over = { object: 'crane', via: 'parent' } as const
  ctx = await add(ctx, 'crane', rollUp('below', { ...over, function: 'sum', field: 'load' }))
  const circle = (path: string) => (error: { details: { code: string; path: string }[] }) => {
    assert.deepEqual(
      error.details.map((one) => [one.path, one.code]),
      [[path, 'metadata.cycle']],
    )
    return true
  }

  await assert.rejects(
    updateField(ctx, 'crane', 'load', { options: { expression: 'below + 1', resultType: 'number' } }),
    circle('fields.load.options.expression'),
  )
  ctx = await add(ctx, 'crane', formula('shown', 'below + 1', 'number'))
  await assert.rejects(
    updateField(ctx, 'crane', 'below', {
      options: { rollUp: { ...over, function: 'sum', field: 'shown' } },
    }),
    circle('fields.below.options.rollUp'),
  )
})

test('a roll-up does not ask for days that pass or for who reads it', async () => {
  const ctx = await machines('lift')
  const field = rollUp('recent', {
    object: 'lift',
    via: 'company',
    function: 'count',
    filter: { field: 'builtOn', op: 'within', value: 'last 30 days' },
  })

  await assert.rejects(createField(ctx, 'company', field), (error: { details: { code: string }[] }) => {
    assert.equal(error.details[0]?.code, 'metadata.moving-filter')
    return true
  })
})
