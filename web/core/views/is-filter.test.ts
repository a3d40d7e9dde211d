import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFilter } from '../../../shared/core/check-filter.ts'
import type { ValueContext } from '../../../shared/core/fields/field-type.ts'
import { filterLimits } from '../../../shared/core/filters.ts'
import type { Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { isFilter } from './is-filter.ts'

const of = (op: string, value?: unknown) => ({ field: 'name', op, ...(value !== undefined && { value }) })
const nested = (depth: number): unknown => (depth === 0 ? of('isBlank') : { and: [nested(depth - 1)] })

test('a filter has known operators, each with an operand of its kind', () => {
  for (const sound of [
    { and: [] },
    { not: of('eq', 'x') },
    of('eq'),
    of('eq', { amount: '7', currency: 'EUR' }),
    of('in', ['a', 7]),
    of('between', [1, null]),
    of('some', { or: [of('contains', 'x')] }),
    of('isBlank'),
  ])
    assert.equal(isFilter(sound), true, JSON.stringify(sound))
})

test('what nobody wrote with the product is none, and nothing of it is drawn', () => {
  for (const odd of [
    null,
    [],
    { and: {} },
    { field: 'name' },
    of('cube', 1),
    of('toString', 1),
    of('in', 'a'),
    of('in', [['a']]),
    of('between', [1]),
    of('eq', { toString: { a: 1 } }),
    of('eq', []),
    of('within', {}),
    of('some', 'x'),
    of('some', of('some', 7)),
    nested(filterLimits.depth + 1),
  ])
    assert.equal(isFilter(odd), false, JSON.stringify(odd))
})

test('a filter is as deep as the server takes, and no deeper', () => {
  const object = { id: 'o', name: 'deal', fields: [] } as unknown as ObjectDefinition
  const metadata = { objects: new Map([['deal', object]]) } as unknown as Metadata
  // No operand is read.
  const context = {} as ValueContext
  const isTaken = (filter: unknown) => {
    const check = checkFilter(filter, object, { metadata, context })
    return check.ok || check.details.every(({ code }) => code !== 'filters.too-deep')
  }

  for (const depth of [filterLimits.depth - 1, filterLimits.depth])
    assert.deepEqual(
      [isFilter(nested(depth)), isTaken(nested(depth))],
      Array(2).fill(depth < filterLimits.depth),
      `${depth} around a condition`,
    )
})
