import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { placed } from './placed.ts'

const stage = (id: string, position: number) => ({ id, position }) as unknown as RecordValues

test('only what stands elsewhere is written', () => {
  const moved = [stage('a', 100), stage('c', 300), stage('b', 200), stage('d', 400)]
  assert.deepEqual(placed(moved), [
    { action: 'update', id: 'c', seen: { position: 300 }, values: { position: 200 } },
    { action: 'update', id: 'b', seen: { position: 200 }, values: { position: 300 } },
  ])
})
