import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Filter, Operator } from '../../../../shared/core/filters.ts'
import { testInstallation } from '../../../../test/installation.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { modules } from '../../../modules.ts'
import type { Context } from '../../../platform/context.ts'
import { createField } from '../../metadata/create-field.ts'
import { aggregateRecords, createRecord, listRecords } from '../index.ts'

const home = await testWorkspace({}, await testInstallation({ modules }))
await createField(home.ctx, 'company', {
  name: 'helpers',
  label: { en: 'Helpers' },
  type: 'member',
  options: { many: true },
})
const ctx = await home.ctx.renewed()
const team = async (name: string, parent?: string) =>
  (await createRecord(ctx, 'team', { name, ...(parent && { parent }) })).record.id
const north = await team('North')
const farNorth = await team('Far north', north)
const south = await team('South')
const joined = [
  await home.as('manager', north),
  await home.as('manager', farNorth),
  await home.as('manager', south),
]
// Whom a team holds is read when somebody comes in.
const [aino, bo, cai] = (await Promise.all(joined.map((one) => one.renewed()))) as [Context, Context, Context]
const owned = { Aino: aino, Bo: bo, Cai: cai, Lin: ctx }
for (const [name, { access }] of Object.entries(owned))
  await createRecord(ctx, 'company', { name, owner: access.memberId, helpers: [access.memberId] })
await createRecord(ctx, 'company', { name: 'Nobody', owner: null })

async function found(where: Context, filter: Filter): Promise<string[]> {
  const { records } = await listRecords(where, 'company', {
    filter,
    sort: [{ field: 'title', direction: 'asc' }],
  })
  return records.map(({ title }) => title)
}

const owners = (op: Operator, value: unknown): Filter => ({ field: 'owner', op, value })

test('“my team” is everyone in the teams of whoever asks, and below them', async () => {
  assert.deepEqual(await found(aino, owners('in', ['myTeam'])), ['Aino', 'Bo'])
  assert.deepEqual(await found(bo, owners('in', ['myTeam'])), ['Bo'])
  assert.deepEqual(await found(cai, owners('in', ['myTeam'])), ['Cai'])
})

test('who is in no team is a team of one', async () => {
  assert.deepEqual(await found(ctx, owners('in', ['myTeam'])), ['Lin'])
})

test('beside others it adds to them, and turned round it leaves blanks in', async () => {
  const beside = owners('in', ['myTeam', cai.access.memberId])

  assert.deepEqual(await found(aino, beside), ['Aino', 'Bo', 'Cai'])
  assert.deepEqual(await found(aino, owners('notIn', ['myTeam'])), ['Cai', 'Lin', 'Nobody'])
})

test('of fields that hold several members one of the team is enough', async () => {
  const helpers = (op: Operator): Filter => ({ field: 'helpers', op, value: ['myTeam'] })

  assert.deepEqual(await found(aino, helpers('hasAny')), ['Aino', 'Bo'])
  assert.deepEqual(await found(aino, helpers('hasNone')), ['Cai', 'Lin', 'Nobody'])
})

test('it is told through a relation too, and counted', async () => {
  const { records } = await listRecords(ctx, 'company', { filter: { field: 'name', op: 'eq', value: 'Bo' } })
  const company = records[0]!.id
  await createRecord(ctx, 'contact', { name: { first: 'Far', last: 'Away' }, company })
  const filter: Filter = { field: 'company.owner', op: 'in', value: ['myTeam'] }
  const count = async (where: Context) => {
    const { groups } = await aggregateRecords(where, 'contact', {
      filter,
      measures: [{ function: 'count', as: 'n' }],
    })
    return Number(groups[0]?.measures.n)
  }

  assert.deepEqual([await count(aino), await count(cai)], [1, 0])
})
