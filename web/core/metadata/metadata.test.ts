import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { keptIfEqual, metadataOf } from './metadata.ts'

const deal = (label: string) => ({ id: 'deal', name: 'deal', label: { en: label } }) as ObjectDefinition

test('definitions that were asked again and are the same stay the ones that are known', () => {
  const known = metadataOf([deal('Deal')], 3)

  assert.equal(keptIfEqual(known, metadataOf([deal('Deal')], 3)), known)
})

test('other definitions take their place, also where only the reader’s role changed', () => {
  const known = metadataOf([deal('Deal')], 3)
  const others = [metadataOf([deal('Deal')], 4), metadataOf([deal('Case')], 3), metadataOf([], 3)]

  for (const other of others) assert.equal(keptIfEqual(known, other), other)
  assert.equal(keptIfEqual(undefined, known), known)
})
