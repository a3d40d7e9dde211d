import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { exampleField } from '../../../shared/core/fields/example-fields.ts'
import { type FieldTypeName, fieldTypeNames } from '../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { phoneNumbers } from '../../../shared/core/fields/phone-numbers.ts'
import type { Operator } from '../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { testDatabase } from '../../../test/database.ts'
import { randomValue } from '../../../test/random-values.ts'
import { createPool } from '../../platform/database/pool.ts'
import { identifier, join, raw, sql } from '../../platform/database/sql.ts'
import type { SqlContext } from './field-type.ts'
import { serverFieldTypes } from './index.ts'

const context: SqlContext = {
  language: 'en',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  country: 'CN',
  now: new Date('2026-11-03T02:00:00.000Z'),
  memberId: '0190163d-8694-739b-aea5-966c26f8ad91',
  phoneNumbers,
  collation: '"en-x-icu"',
  fiscalYearStartMonth: 4,
  weekStartsOn: 7,
  toBaseCurrency: (amount, currency) => {
    if (currency === 'CNY') return amount
    return currency === 'EUR' ? String(Number(amount) * 8) : null
  },
}
const rowCount = 300
const table = identifier('fields_test', 'everything')
const fields: FieldDefinition[] = fieldTypeNames.map((name) => exampleField(name))
const columns = fields.flatMap((field) => serverFieldTypes[field.type].columns(field))
const values = new Map<FieldTypeName, unknown[]>()
const pool = createPool(await testDatabase())

before(async () => {
  const seed = fc.sample(fc.integer(), { numRuns: 1, seed: 20_261_103 })[0]!
  for (const field of fields) {
    const samples = fc.sample(fc.option(randomValue(field.type, context), { freq: 6 }), {
      numRuns: rowCount,
      seed,
    })
    values.set(field.type, samples)
  }
  await pool.run(sql`create schema fields_test`)
  const shape = join(columns.map((column) => sql`${identifier(column.name)} ${raw(column.type)}`))
  await pool.run(sql`create table ${table} (n integer not null, deleted_at timestamptz, id uuid, ${shape})`)
  const names = join(columns.map((column) => identifier(column.name)))
  const rows = Array.from({ length: rowCount }, (_, n) => ({ n, ...stored(n) }))
  await pool.run(sql`
    insert into ${table} (n, ${names})
    select n, ${names} from json_to_recordset(${JSON.stringify(rows)}::json) as x(n integer, ${shape})`)
})
after(() => pool.close())

for (const field of fields) {
  const shared = fieldTypeOf(field)
  const own = serverFieldTypes[field.type]
  const column = (name: string) => identifier('r', name)

  describe(field.type, () => {
    test('what is written is read back', async () => {
      const list = join(own.columns(field).map(({ name }) => column(name)))
      const rows = await pool.rows(sql`select ${list} from ${table} r order by n`)

      rows.forEach((row, n) => {
        assert.deepEqual(own.read(row, 0, field), values.get(field.type)![n], `row ${n}`)
      })
    })

    for (const op of shared.operators(field).filter((op) => op !== 'some' && op !== 'none')) {
      test(`${op} is true or false in the database for every value as matches() says`, async () => {
        for (const value of operandsFor(field, op)) {
          const read = shared.parseOperand({ op, value }, field, context)
          if (!read.ok) continue
          const condition = own.where(column, op, read.operand, field, context)
          const expected = values
            .get(field.type)!
            .map((one) => shared.matches(one, op, read.operand, field, context))

          const found = await pool.rows(sql`select ${condition} from ${table} r order by n`)

          assert.deepEqual(found.flat(), expected, `${op} ${JSON.stringify(value)}`)
        }
      })
    }

    test('its indexes can be built over every value', async () => {
      for (const plan of own.indexes({ ...field, indexed: true }, context)) {
        const name = identifier(`i_${field.type.toLowerCase()}_${plan.suffix.toLowerCase()}`)
        await pool.run(sql`create index ${name} on ${table} using ${raw(plan.method)} (${plan.expression})`)
      }
    })
  })
}

describe('order', () => {
  for (const type of ['number', 'percent', 'date', 'dateTime', 'boolean', 'select', 'reference'] as const) {
    test(`${type} sorts in the database as compare() says, blanks last`, async () => {
      const field = exampleField(type)
      const key = serverFieldTypes[type].sortKey((name) => identifier('r', name), field, context)

      const rows = await pool.rows(sql`select n from ${table} r order by ${key} nulls last, n`)

      const all = values.get(type)!
      const expected = all.map((_, n) => n).sort((a, b) => blanksLast(all[a], all[b], field) || a - b)
      assert.deepEqual(rows.flat(), expected)
    })
  }
})

function stored(n: number): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const type = serverFieldTypes[field.type]
      const written = type.write(values.get(field.type)![n] ?? null, field, context)
      return type.columns(field).map(({ name }, at) => [name, written[at]])
    }),
  )
}

/** Values that occur, parts of them, and others. */
function operandsFor(field: FieldDefinition, op: Operator): unknown[] {
  if (op === 'isBlank' || op === 'isNotBlank') return [undefined]
  const present = values.get(field.type)!.filter((value) => value !== null)
  const singles = present.slice(0, 12).flatMap((value) => oneOperand(field, op, value))
  if (op === 'between') return pairs(singles)
  if (['in', 'notIn', 'hasAny', 'hasAll', 'hasNone'].includes(op))
    return [...chunks(singles, 1), ...chunks(singles, 4), ...chunks(singles, 20)]
  return singles
}

function oneOperand(field: FieldDefinition, op: Operator, value: unknown): unknown[] {
  if (op === 'within') return ['today', 'last 30 days', 'this quarter', 'next 2 years', 'before this week']
  if (field.type === 'dateTime') return [value, String(value).slice(0, 10)]
  if (field.type === 'multiSelect') return value as string[]
  if (field.type === 'reference' || field.type === 'member') return [value, 'me']
  const text = asText(field, value)
  if (text === null) return [value]
  const letters = [...text]
  const middle = Math.floor(letters.length / 2)
  const pieces = {
    startsWith: letters.slice(0, middle + 1),
    endsWith: letters.slice(middle),
    contains: letters.slice(middle, middle + 3),
    notContains: letters.slice(middle, middle + 2),
  }
  const piece = op in pieces ? pieces[op as keyof typeof pieces].join('') : text
  return [piece, piece.toUpperCase(), piece.toLowerCase(), piece.normalize('NFKC'), `${piece} `]
}

/** What conditions on the whole look at, for types that compare as text. */
function asText(field: FieldDefinition, value: unknown): string | null {
  const shared = fieldTypeOf(field)
  if (typeof value === 'string' && shared.kind(field) === 'text') return value
  return field.type === 'address' || field.type === 'personName' ? shared.format(value, field, context) : null
}

function pairs(singles: readonly unknown[]): unknown[] {
  return singles.slice(1).map((high, at) => [singles[at], high])
}

function chunks(singles: readonly unknown[], size: number): unknown[] {
  return Array.from({ length: Math.ceil(singles.length / size) }, (_, at) =>
    singles.slice(at * size, at * size + size),
  )
}

function blanksLast(a: unknown, b: unknown, field: FieldDefinition): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return fieldTypeOf(field).compare(a, b, field)
}
