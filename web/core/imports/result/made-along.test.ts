import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleObjects } from '../../../../shared/core/imports/example-objects.ts'
import type { PlanPart } from '../import-types.ts'
import { madeAlong } from './made-along.ts'

const link = (field: string, createMissing: boolean, at: number): PlanPart['columns'][number] => ({
  column: field,
  at,
  target: { kind: 'link', field, createMissing },
})

test('what rows name and is made is named, each object once', () => {
  const parts = [
    { object: 'member', columns: [link('team', true, 0)] },
    { object: 'deal', columns: [link('company', true, 0), link('contact', false, 1)] },
    { object: 'contact', columns: [link('company', true, 0)] },
  ]

  assert.deepEqual(
    madeAlong(parts, exampleObjects).map(({ name }) => name),
    ['team', 'company'],
  )
})

test('a plan that makes nothing along names nothing', () => {
  const parts = [{ object: 'deal', columns: [link('company', false, 0)] }]

  assert.deepEqual(madeAlong(parts, exampleObjects), [])
})
