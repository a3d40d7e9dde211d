import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { foldFollowers } from './fold-followers.ts'

const fields: Readonly<Record<string, Partial<FieldDefinition>>> = {
  stage: { type: 'reference' },
  status: { type: 'select', followsFrom: 'stage' },
  probability: { type: 'percent', followsFrom: 'stage' },
  amount: { type: 'currency' },
  weighted: { type: 'formula' },
}
const folded = (...names: string[]) =>
  foldFollowers(names.map((id) => ({ field: { id, ...fields[id] } as FieldDefinition }))).map(
    ({ told, following }) => [told.field.id, ...following.map(({ field }) => field.id)],
  )

test('what follows from a change is told beneath it', () => {
  assert.deepEqual(folded('probability', 'stage', 'status', 'amount'), [
    ['stage', 'probability', 'status'],
    ['amount'],
  ])
})

test('the same change by itself is told by itself', () => {
  assert.deepEqual(folded('probability', 'amount'), [['probability'], ['amount']])
})

test('what is computed is told beneath what somebody wrote, and by itself where nobody wrote', () => {
  assert.deepEqual(folded('weighted', 'stage', 'probability'), [['stage', 'weighted', 'probability']])
  assert.deepEqual(folded('weighted'), [['weighted']])
})
