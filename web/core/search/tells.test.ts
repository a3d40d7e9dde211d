import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { tells } from './tells.ts'

const company: FieldDefinition = {
  id: 'c',
  name: 'company',
  label: { en: 'Company' },
  type: 'reference',
  column: 'company',
  options: { targets: ['company'] },
}
const deal = (title: string, known: Record<string, unknown> = { title: 'Ganjaflex' }) => ({
  id: 'd',
  object: 'deal',
  title,
  values: { company: 'x' },
  related: { x: { id: 'x', object: 'company', title: null, ...known } },
})

test('a company tells a deal apart unless the deal is named after it or the reader may not see it', () => {
  assert.equal(tells(company, deal('Renewal')), true)
  assert.equal(tells(company, deal('Ganjaflex, GTX Basic')), false)
  assert.equal(tells(company, deal('Renewal', { restricted: true })), false)
  assert.equal(tells(company, { ...deal('Renewal'), values: {} }), false)
})
