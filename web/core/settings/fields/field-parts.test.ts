import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FieldDraft, newDraft } from './field-draft.ts'
import { begun, changedParts, clashesIn, followed, inputOfParts } from './field-parts.ts'

const field: FieldDraft = {
  ...newDraft('number'),
  name: 'weight',
  label: { en: 'Weight' },
  options: { decimals: 1, min: 0 },
  defaultValue: 5,
}
const written = (draft: Partial<FieldDraft>) => ({ ...begun(field, 7), draft: { ...field, ...draft } })

test('what others change of a field stands beside what is written, and nothing is asked', () => {
  const mine = written({ label: { en: 'Mass' }, options: { decimals: 1, min: 10 } })
  const theirs = { ...field, description: { en: 'In kg' }, options: { decimals: 2, min: 0 } }

  const together = followed(mine, theirs, 8)

  assert.deepEqual(together.draft, { ...theirs, label: { en: 'Mass' }, options: { decimals: 2, min: 10 } })
  assert.equal(together.version, 8)
  assert.deepEqual(clashesIn(together, theirs), [])
})

test('what both changed stays as written, upon the save it was written on', () => {
  const mine = written({ label: { en: 'Mass' }, required: true })
  const theirs = { ...field, label: { en: 'Load' }, unique: true }

  const together = followed(mine, theirs, 8)
  const later = followed(together, { ...theirs, indexed: true }, 9)

  assert.deepEqual([together.draft.label.en, together.draft.unique, together.version], ['Mass', true, 7])
  assert.deepEqual([later.draft.label.en, later.draft.indexed, later.version], ['Mass', true, 7])
  assert.deepEqual(clashesIn(later, theirs), [
    { part: 'label', mine: { en: 'Mass' }, theirs: { en: 'Load' } },
  ])
  assert.deepEqual(changedParts(later.base, later.draft), { label: { en: 'Mass' }, required: true })
})

test('a form nobody wrote in is as the field is, at its newest version', () => {
  const theirs = { ...field, label: { en: 'Load' } }

  assert.deepEqual(followed(begun(field, 7), theirs, 8), begun(theirs, 8))
})

test('of another type, options and default of the old one are void, and told', () => {
  const text = { ...newDraft('text'), name: 'weight', label: { en: 'Weight' } }

  const kept = followed(written({ label: { en: 'Mass' } }), text, 8)
  const lost = followed(written({ label: { en: 'Mass' }, defaultValue: 9 }), text, 8)

  assert.deepEqual([kept.draft, kept.isRetyped], [{ ...text, label: { en: 'Mass' } }, false])
  assert.deepEqual([lost.draft, lost.isRetyped], [{ ...text, label: { en: 'Mass' } }, true])
})

test('options are sent all together, those of others as they stand; what is taken away is not', () => {
  const change = changedParts(field, { ...field, options: { decimals: 1 }, defaultValue: undefined })
  const now = { ...field, options: { decimals: 3, min: 0, max: 9 } }

  assert.deepEqual(inputOfParts(change, now), { options: { decimals: 3, max: 9 }, defaultValue: null })
})
