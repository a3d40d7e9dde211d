import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ColumnValue, PlanColumn, PlanTarget } from '../import-types.ts'
import { meaningOf } from './meaning-of.ts'

const value = (change: Partial<ColumnValue> = {}) =>
  ({ text: 'Acme', found: 'none', as: null, proposals: [], ...change }) as ColumnValue
const planned = (target: PlanTarget, values?: PlanColumn['values']): PlanColumn => ({
  column: 'Firm',
  at: 0,
  target,
  ...(values && { values }),
})
const link: PlanTarget = { kind: 'link', field: 'company' }

test('what somebody said a text means counts before what was found', () => {
  const found = value({ found: 'one', as: 'Acme Oy' })

  assert.deepEqual(meaningOf(planned(link, { Acme: 'id-7' }), found), { kind: 'said', text: 'id-7' })
  assert.deepEqual(meaningOf(planned(link, { Acme: null }), found), { kind: 'blank' })
  assert.deepEqual(meaningOf(planned(link, { Other: null }), found), { kind: 'found', as: 'Acme Oy' })
})

test('what is found under its own text needs no other', () => {
  assert.deepEqual(meaningOf(undefined, value({ found: 'one' })), { kind: 'found', as: 'Acme' })
})

test('records and choices that are missing are made where the plan says so', () => {
  const made = { kind: 'created' }

  assert.deepEqual(meaningOf(planned({ ...link, createMissing: true }), value()), made)
  assert.deepEqual(meaningOf(planned({ kind: 'field', path: 'mood', createOptions: true }), value()), made)
  assert.deepEqual(meaningOf(planned(link), value()), { kind: 'unknown' })
  assert.deepEqual(meaningOf(undefined, value()), { kind: 'unknown' })
})

test('of what is there more than once nothing new is made', () => {
  const several = value({ found: 'many' as ColumnValue['found'] })

  assert.deepEqual(meaningOf(planned({ ...link, createMissing: true }), several), { kind: 'unknown' })
})
