import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { changeMember } from '../members/change-member.ts'
import { createRecord } from '../records/index.ts'
import { accessMark } from './access-mark.ts'

test('a mark is another one in another team, and the same again in the first', async () => {
  const { ctx, as } = await testWorkspace()
  const team = async (name: string) => (await createRecord(ctx, 'team', { name })).record.id
  const [east, west] = [await team('East'), await team('West')]
  const member = await as('salesperson', east)
  const before = accessMark(member.access)
  const markIn = async (place: string) => {
    await changeMember(ctx, member.access.memberId!, { team: place })
    return accessMark((await member.renewed()).access)
  }

  const [moved, back] = [await markIn(west), await markIn(east)]

  assert.notEqual(moved, before)
  assert.equal(back, before)
})
