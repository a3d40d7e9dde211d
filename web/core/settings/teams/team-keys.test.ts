import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TeamInTree } from '../../people/teams-query.ts'
import { treeKey } from './team-keys.ts'

const row = (name: string, depth: number, hasTeams = false): TeamInTree => ({
  team: { id: name, name, parent: null, manager: null, version: 1 },
  depth,
  hasTeams,
})
// North ─ Helsinki ─ Key accounts; Oulu; South
const rows = [row('North', 0, true), row('Helsinki', 1, true), row('Key', 2), row('Oulu', 1), row('South', 0)]

/** Where a key leads from a row, in short. */
function pressed(key: string, from: string, altKey = false): string | null {
  const at = rows.findIndex(({ team }) => team.id === from)
  const asked = treeKey(rows, at, { key, altKey })
  if (asked === null) return null
  if ('go' in asked) return asked.go.id
  return 'move' in asked ? `${asked.move.id} below ${asked.below?.id ?? 'none'}` : `cannot ${asked.cannot}`
}

test('arrows go through the rows, into the teams below and out to the one above', () => {
  assert.deepEqual(
    [
      pressed('ArrowDown', 'North'),
      pressed('ArrowUp', 'North'),
      pressed('End', 'North'),
      pressed('Home', 'Key'),
    ],
    ['Helsinki', null, 'South', 'North'],
  )
  assert.deepEqual(
    [pressed('ArrowRight', 'Helsinki'), pressed('ArrowRight', 'Oulu'), pressed('ArrowLeft', 'Oulu')],
    ['Key', null, 'North'],
  )
  assert.equal(pressed('ArrowLeft', 'South'), null)
  assert.equal(pressed('x', 'South'), null)
})

test('with Alt the team moves out, or below the one before it on its level, or says why it cannot', () => {
  const moved = (key: string, from: string) => pressed(key, from, true)

  assert.equal(moved('ArrowLeft', 'Key'), 'Key below North')
  assert.equal(moved('ArrowLeft', 'Oulu'), 'Oulu below none')
  assert.equal(moved('ArrowLeft', 'North'), 'cannot outdent')
  assert.equal(moved('ArrowRight', 'Oulu'), 'Oulu below Helsinki')
  assert.equal(moved('ArrowRight', 'South'), 'South below North')
  assert.equal(moved('ArrowRight', 'Helsinki'), 'cannot indent')
  assert.equal(moved('ArrowDown', 'North'), null)
})
