import assert from 'node:assert/strict'
import { test } from 'node:test'
import { managerOf, type Team, type Teams, teamTree } from './teams-query.ts'

const team = (id: string, parent: string | null, manager: string | null = null): Team => ({
  id,
  name: id,
  parent,
  manager,
  version: 1,
})

function teams(...list: Team[]): Teams {
  const names = ['lin', 'aino', 'nora'].map((id) => [id, { id, object: 'member', title: `${id}!` }])
  return { list, byId: new Map(list.map((one) => [one.id, one])), related: Object.fromEntries(names) }
}

test('each team stands behind the one it is part of, and says how deep', () => {
  const tree = teamTree(teams(team('north', 'sales'), team('office', null), team('sales', null)))

  assert.deepEqual(
    tree.map(({ team: { id }, depth, hasTeams }) => [id, depth, hasTeams]),
    [
      ['office', 0, false],
      ['sales', 0, true],
      ['north', 1, false],
    ],
  )
})

test('a team whose parent the reader does not see stands at the top', () => {
  assert.deepEqual(
    teamTree(teams(team('north', 'hidden'))).map(({ depth }) => depth),
    [0],
  )
})

test('one is led by the nearest manager upwards who is somebody else', () => {
  const all = teams(team('sales', null, 'nora'), team('north', 'sales', 'aino'))

  assert.equal(managerOf({ id: 'lin', team: 'north' }, all), 'aino!')
  assert.equal(managerOf({ id: 'aino', team: 'north' }, all), 'nora!')
  assert.equal(managerOf({ id: 'nora', team: 'sales' }, all), null)
  assert.equal(managerOf({ id: 'lin', team: null }, all), null)
})

test('teams that were made part of each other lead nobody round and round', () => {
  assert.equal(managerOf({ id: 'lin', team: 'a' }, teams(team('a', 'b'), team('b', 'a'))), null)
})
