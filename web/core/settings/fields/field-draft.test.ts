import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { changeOf, draftOf, inputOf, newDraft } from './field-draft.ts'

const weight: FieldDefinition = {
  id: 'f1',
  name: 'weight',
  label: { en: 'Weight' },
  type: 'number',
  column: 'weight',
  options: { decimals: 1 },
  defaultValue: 5,
}

test('a form nobody wrote in changes nothing; what differs is sent, a default taken away as null', () => {
  const draft = draftOf(weight)
  assert.equal(changeOf(draft, draftOf(weight)), null)
  assert.deepEqual(changeOf(draft, { ...draft, required: true, defaultValue: undefined }), {
    required: true,
    defaultValue: null,
  })
  assert.deepEqual(changeOf(draft, { ...draft, options: { decimals: 2, min: 0 } }), {
    options: { decimals: 2, min: 0 },
  })
})

test('options left empty are not sent, nor conditions half written', () => {
  const draft = {
    ...newDraft('rollUp'),
    name: 'open',
    label: { en: 'Open' },
    options: {
      inverseLabel: { en: '' },
      decimals: undefined,
      rollUp: {
        object: 'deal',
        via: 'company',
        function: 'count' as const,
        filter: { and: [{ field: 'status', op: 'eq' as const }] },
      },
    },
  }
  assert.deepEqual(inputOf(draft as never), {
    name: 'open',
    label: { en: 'Open' },
    type: 'rollUp',
    options: { rollUp: { object: 'deal', via: 'company', function: 'count' } },
  })
})
