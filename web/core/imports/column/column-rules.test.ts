import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { PlanColumn, PlanPart, PlanTarget } from '../import-types.ts'
import { canMake, fieldOf, isKnown, takesListedTexts } from './column-rules.ts'

const field = (name: string, type: string) => ({ name, type, options: {} }) as unknown as FieldDefinition
const contact = {
  id: 'contact-id',
  name: 'contact',
  titleField: 'name',
  fields: [field('company', 'reference'), field('address', 'address'), field('mood', 'select')],
} as unknown as ObjectDefinition
const company = { ...contact, id: 'company-id', name: 'company' } as ObjectDefinition
const link: PlanTarget = { kind: 'link', field: 'company' }
const at = (path: string): PlanTarget => ({ kind: 'field', path })

test('the field of a column is found by its name, by that of its part, and by its link', () => {
  assert.equal(fieldOf(contact, at('address.city'))?.name, 'address')
  assert.equal(fieldOf(contact, link)?.name, 'company')
  assert.equal(fieldOf(contact, at('gone')), undefined)
  assert.equal(fieldOf(contact, { kind: 'skip' }), undefined)
})

test('texts are matched one by one where they name records, choices or countries', () => {
  const takes = (target: PlanTarget) => takesListedTexts(target, fieldOf(contact, target)!)

  assert.deepEqual(
    [takes(link), takes(at('mood')), takes(at('address.country')), takes(at('address.city'))],
    [true, true, true, false],
  )
})

test('missing records are made by their names only, and none of the object a row is of', () => {
  const draft = { draft: { madeByName: ['company', 'contact'] } }

  assert.equal(canMake(draft, contact, link, company), true)
  assert.equal(canMake(draft, contact, { ...link, by: 'name' }, company), true)
  assert.equal(canMake(draft, contact, { ...link, by: 'domain' }, company), false)
  assert.equal(canMake(draft, contact, link, contact), false)
  assert.equal(canMake({ draft: { madeByName: [] } }, contact, link, company), false)
  assert.equal(canMake(draft, contact, at('mood'), company), false)
})

test('the server is asked about a column once it has the plan that is on the screen', () => {
  const column: PlanColumn = { column: 'Firm', at: 0, target: link }
  const part: PlanPart = { table: 0, object: 'contact', action: 'create', key: null, columns: [column] }
  const knows = (change: Partial<PlanPart>) =>
    isKnown(
      {
        draft: { plan: { parts: [part], quiet: true } },
        plan: { parts: [{ ...part, ...change }], quiet: true },
      },
      0,
      column,
    )

  assert.equal(knows({}), true)
  assert.equal(knows({ object: 'lead' }), false)
  assert.equal(knows({ belongsTo: { field: 'company' } as never }), false)
  const elsewhere = { ...column, target: at('mood') }
  assert.equal(
    isKnown(
      { draft: { plan: { parts: [part], quiet: true } }, plan: { parts: [part], quiet: true } },
      0,
      elsewhere,
    ),
    false,
  )
  assert.equal(
    isKnown({ draft: { plan: { parts: [], quiet: true } }, plan: { parts: [part], quiet: true } }, 0, column),
    false,
  )
})
