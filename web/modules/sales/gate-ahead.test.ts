import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleMetadata } from '../../../shared/core/example-metadata.ts'
import { gateAhead, gateFields, stageAhead } from './gate-ahead.ts'

const deal = exampleMetadata().objects.get('deal')!
const idOf = (name: string) => deal.fields.find((field) => field.name === name)!.id
const stage = (id: string, position: number, kind = 'open', asks: string[] = []) => ({
  id,
  position,
  kind,
  pipeline: 'p',
  requiredFields: asks.map(idOf),
})
const first = stage('first', 100)
const second = stage('second', 200, 'open', ['amount', 'closeDate'])
const won = stage('won', 300, 'won', ['closeDate'])
// In the order of a view, not of the pipeline.
const stages = [won, second, { ...second, id: 'elsewhere', pipeline: 'other', position: 150 }, first]

test('the next stage is the next open one of the pipeline, then won, whatever order a view has', () => {
  assert.equal(stageAhead(first, stages)?.id, 'second')
  assert.equal(stageAhead(second, stages)?.id, 'won')
  assert.equal(stageAhead(won, stages), undefined)
})

test('of what the next stage asks for, what the deal says nothing in is open', () => {
  const gate = gateAhead(deal, { closeDate: '2027-01-01' }, first, stages)

  assert.deepEqual([gate?.fields.length, gate?.open.map(({ name }) => name)], [2, ['amount']])
})

test('where nothing is asked for there is no gate', () => {
  assert.equal(gateAhead(deal, {}, first, [first, stage('second', 200)]), null)
  assert.equal(gateAhead(deal, {}, won, stages), null)
})

test('what any stage asks for is read with the cards, once', () => {
  assert.deepEqual(gateFields(deal, stages).sort(), ['amount', 'closeDate'])
})
