import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkFilter } from '../../../../shared/core/check-filter.ts'
import { evaluateFilter, type RecordView } from '../../../../shared/core/evaluate-filter.ts'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import { type FieldTypeName, fieldTypeNames } from '../../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { Filter, Operator } from '../../../../shared/core/filters.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { NewFieldInput } from '../../../../shared/core/metadata-contract.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import type { PathStep } from '../../../../shared/core/resolve-path.ts'
import { randomValue } from '../../../../test/random-values.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import type { Context } from '../../../platform/context.ts'
import { createObject } from '../../metadata/create-object.ts'
import { batchRecords, listRecords } from '../index.ts'
import { linkTargets } from '../link-targets.ts'

// Two objects that point at each other in every way, with random fields, random records and random filters:
// the SQL finds the records of which the plain evaluator says that the filter is true.

const seed = 20_261_126
const { ctx: admin } = await testWorkspace()
const label = (en: string) => ({ label: { en }, pluralLabel: { en } })
const chosenTypes = fc.sample(
  fc.shuffledSubarray(
    fieldTypeNames.filter(
      (name) => !['reference', 'member', 'file', 'formula', 'rollUp', 'autoNumber'].includes(name),
    ),
    { minLength: 8 },
  ),
  { seed, numRuns: 2 },
) as [FieldTypeName[], FieldTypeName[]]

await createObject(admin, {
  name: 'shelf',
  ...label('Shelf'),
  titleField: 'name',
  fields: [plain('name', 'text'), ...chosenTypes[0].map((type) => plain(type, type))],
})
await createObject(admin, {
  name: 'book',
  ...label('Book'),
  titleField: 'name',
  fields: [
    plain('name', 'text'),
    ...chosenTypes[1].map((type) => plain(type, type)),
    link('shelf', 'shelf'),
    link('others', 'shelf', true),
    link('sequel', 'book'),
    { ...plain('reader', 'member'), options: {} },
    { ...plain('readers', 'member'), options: { many: true } },
    {
      ...plain('twice', 'formula'),
      options: { expression: 'name & name', resultType: 'text' as const },
    },
  ],
})
const ctx = await admin.renewed()
const [shelf, book] = [ctx.metadata.objects.get('shelf')!, ctx.metadata.objects.get('book')!]

const members = await create('member', 4, () => ({ name: 'Reader' }))
const shelves = await create('shelf', 25, (at) => valuesOf(shelf, at))
const firstBooks = await create('book', 60, (at) => ({ ...valuesOf(book, at), ...linksOf(at, []) }))
const laterBooks = await create('book', 60, (at) => ({
  ...valuesOf(book, at + 100),
  ...linksOf(at + 100, firstBooks),
}))
assert.equal(laterBooks.length, 60)

const records = new Map<string, RecordValues[]>()
for (const name of ['member', 'shelf', 'book'])
  records.set(name, (await listRecords(ctx, name, { limit: 200 })).records)
const byId = new Map([...records.values()].flat().map((record) => [record.id, record]))

const places = [
  { timeZone: 'Europe/Helsinki', fiscalYearStartMonth: 1, weekStartsOn: 1 },
  { timeZone: 'America/St_Johns', fiscalYearStartMonth: 4, weekStartsOn: 7 },
  { timeZone: 'Pacific/Kiritimati', fiscalYearStartMonth: 10, weekStartsOn: 6 },
  { timeZone: 'Asia/Shanghai', fiscalYearStartMonth: 7, weekStartsOn: 1 },
]

test('the database finds what the evaluator says, for random filters through relations, in four places of the world', async () => {
  const place = fc.constantFrom(...places)
  const day = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 11, 31) })
  let found = 0
  await fc.assert(
    fc.asyncProperty(filterOf(book, 3), place, day, async (filter, where, now) => {
      const here = { ...ctx, values: { ...ctx.values, ...where, now: new Date(now) } } as Context
      const ids = await foundBySql(here, filter)
      assert.deepEqual(ids, foundByEvaluator(here, filter))
      if (ids.length > 0 && ids.length < 120) found++
    }),
    { numRuns: 400, seed },
  )
  // Filters that find all or none prove little.
  assert.ok(found > 60, `${found} filters told records apart`)
})

async function foundBySql(here: Context, filter: Filter): Promise<string[]> {
  const { records: page } = await listRecords(here, 'book', { filter, limit: 200 })
  return page.map((record) => record.id).sort()
}

function foundByEvaluator(here: Context, filter: Filter): string[] {
  const check = checkFilter(filter, book, { metadata: ctx.metadata, context: here.values })
  assert.ok(check.ok, JSON.stringify(check))
  const sight = { context: here.values, related }
  return records
    .get('book')!
    .filter((record) => evaluateFilter(check.resolved, record, sight))
    .map((record) => record.id)
    .sort()
}

function related(record: RecordView, step: PathStep): RecordView[] {
  if (step.kind !== 'inverse') return targetsOf(record, step.field)
  const pointing = records.get(step.target.name) ?? []
  return pointing.filter((one) => targetsOf(one, step.field).some((target) => target.id === record.id))
}

function targetsOf(record: RecordView, field: FieldDefinition): RecordView[] {
  return linkTargets(ctx, field, record[field.name]).flatMap(({ id }) => byId.get(id) ?? [])
}

function plain(name: string, type: FieldTypeName): NewFieldInput {
  return { name, label: { en: name }, type, options: exampleField(type).options as object }
}

function link(name: string, target: string, many = false) {
  return { ...plain(name, 'reference'), options: { targets: [target], ...(many && { many }) } }
}

async function create(
  object: string,
  count: number,
  values: (at: number) => Record<string, unknown>,
): Promise<string[]> {
  const items = Array.from({ length: count }, (_, at) => ({ action: 'create' as const, values: values(at) }))
  const results = await batchRecords(ctx, object, { items })
  return results.flatMap((one) => {
    assert.equal(one.status, 'created', JSON.stringify(one))
    return one.status === 'created' ? [one.id] : []
  })
}

function valuesOf(object: ObjectDefinition, at: number): Record<string, unknown> {
  const own = liveFields(object).filter((field) => !isReference(field) && field.type !== 'formula')
  return Object.fromEntries(
    own.map((field) => [field.name, fc.sample(valueOrBlank(field), { seed: seed + at, numRuns: 1 })[0]]),
  )
}

function valueOrBlank(field: FieldDefinition) {
  return fc.option(randomValue(field.type, ctx.values), { freq: 4 })
}

function linksOf(at: number, books: readonly string[]): Record<string, unknown> {
  const pick = (ids: readonly string[], by: number) =>
    ids.length === 0 || at % 5 === 0 ? null : ids[(at * by) % ids.length]
  return {
    shelf: pick(shelves, 7),
    others: at % 3 === 0 ? null : [shelves[at % 25], shelves[(at * 3) % 25]],
    sequel: pick(books, 11),
    reader: pick(members, 3),
    readers: at % 4 === 0 ? null : [members[at % 4], members[(at + 1) % 4]],
  }
}

function filterOf(object: ObjectDefinition, depth: number): fc.Arbitrary<Filter> {
  const one = conditionOf(object, depth)
  if (depth === 0) return one
  const inner = () => filterOf(object, depth - 1)
  return fc.oneof(
    { weight: 5, arbitrary: one },
    {
      weight: 2,
      arbitrary: fc.array(fc.constant(null).chain(inner), { maxLength: 3 }).map((and) => ({ and })),
    },
    {
      weight: 2,
      arbitrary: fc.array(fc.constant(null).chain(inner), { maxLength: 3 }).map((or) => ({ or })),
    },
    {
      weight: 2,
      arbitrary: fc
        .constant(null)
        .chain(inner)
        .map((not) => ({ not })),
    },
  )
}

/** A condition on a field of the object, or of one that a path leads to. */
function conditionOf(object: ObjectDefinition, depth: number): fc.Arbitrary<Filter> {
  const ways: [prefix: string, end: ObjectDefinition][] =
    object.name === 'book'
      ? [
          ['', book],
          ['', book],
          ['shelf.', shelf],
          ['others.', shelf],
          ['sequel.shelf.', shelf],
          ['sequel.', book],
          ['book:sequel.', book],
          ['shelf.book:shelf.', book],
        ]
      : [
          ['', shelf],
          ['book:shelf.', book],
          ['book:others.', book],
        ]
  const along = fc
    .constantFrom(...ways)
    .chain(([prefix, end]) =>
      fc.constantFrom(...liveFields(end)).chain((field) => stated(field, `${prefix}${field.name}`)),
    )
  if (depth === 0) return along
  const steps =
    object.name === 'book'
      ? ([
          ['others', shelf],
          ['book:sequel', book],
        ] as const)
      : ([
          ['book:shelf', book],
          ['book:others', book],
        ] as const)
  const some = fc
    .constantFrom(...steps)
    .chain(([field, target]) =>
      fc
        .tuple(fc.constantFrom('some' as const, 'none' as const), filterOf(target, depth - 1))
        .map(([op, value]) => ({ field, op, value })),
    )
  return fc.oneof({ weight: 4, arbitrary: along }, { weight: 1, arbitrary: some })
}

function stated(field: FieldDefinition, path: string): fc.Arbitrary<Filter> {
  const operators = fieldTypeOf(field)
    .operators(field)
    .filter((op) => op !== 'some' && op !== 'none')
  return fc
    .constantFrom(...operators)
    .chain((op) =>
      operandOf(field, op).map((value) => ({ field: path, op, ...(value !== undefined && { value }) })),
    )
}

const listOperators: ReadonlySet<Operator> = new Set(['in', 'notIn', 'hasAny', 'hasAll', 'hasNone'])
const periods = [
  'today',
  'last 30 days',
  'this quarter',
  'next 2 years',
  'before this week',
  'this fiscal year',
  'last fiscal quarter',
  'past 18 months',
  'since 3 months ago',
  'this week to date',
]

function operandOf(field: FieldDefinition, op: Operator): fc.Arbitrary<unknown> {
  if (op === 'isBlank' || op === 'isNotBlank') return fc.constant(undefined)
  if (op === 'within') return fc.constantFrom(...periods)
  const one = singleOperand(field, op)
  if (op === 'between') return fc.tuple(one, one)
  return listOperators.has(op) ? fc.array(one, { minLength: 1, maxLength: 4 }) : one
}

function singleOperand(field: FieldDefinition, op: Operator): fc.Arbitrary<unknown> {
  if (field.type === 'member') return fc.constantFrom('me', ...members)
  if (field.type === 'reference') return fc.constantFrom(...shelves, ...firstBooks)
  // Mostly of values that are there.
  const present = ['shelf', 'book']
    .flatMap((name) => (records.get(name) ?? []).map((record) => record[field.name] ?? null))
    .filter((value) => value !== null)
  const value =
    present.length === 0
      ? randomValue(field.type === 'formula' ? 'text' : field.type, ctx.values)
      : fc.oneof(fc.constantFrom(...present), randomValue(field.type, ctx.values))
  if (field.type === 'multiSelect') return fc.constantFrom('open', 'won', 'lost')
  const asText =
    fieldTypeOf(field).kind(field) === 'text' || field.type === 'personName' || field.type === 'address'
  if (!asText) return value
  return value.map((each) => piece(fieldTypeOf(field).format(each, field, ctx.values), op))
}

function piece(text: string, op: Operator): string {
  const letters = [...text]
  const middle = Math.floor(letters.length / 2)
  if (op === 'startsWith') return letters.slice(0, middle + 1).join('')
  if (op === 'endsWith') return letters.slice(middle).join('')
  return op === 'contains' || op === 'notContains'
    ? letters.slice(middle, middle + 2).join('') || 'a'
    : text.slice(0, 900)
}
