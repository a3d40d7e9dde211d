import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { keepWritingOf } from '../../../platform/kept-writing.ts'
import { draftOf, dropDraft, keepDraft } from './create-drafts.ts'

beforeEach(() => keepWritingOf(null))

test('what was written is kept for its object until it is dropped', () => {
  keepDraft('deal', { name: 'Licences', amount: null })
  keepDraft('company', { name: 'Northwind' })

  assert.deepEqual(draftOf('deal'), { name: 'Licences' })
  dropDraft('deal')
  assert.deepEqual(draftOf('deal'), {})
  assert.deepEqual(draftOf('company'), { name: 'Northwind' })
})

test('what the form is asked to begin with comes before the draft, and so does what follows from it', () => {
  keepDraft('deal', { name: 'Licences', stage: 'lead', pipeline: 'partners' })
  const follow = (changed: string) => (changed === 'stage' ? { pipeline: 'sales' } : {})

  assert.deepEqual(draftOf('deal', { stage: 'offer' }, follow), { name: 'Licences' })
})

test('nothing of it is there for the next person', () => {
  keepDraft('deal', { name: 'Licences' })
  keepWritingOf('aino')

  assert.deepEqual(draftOf('deal'), {})
})
