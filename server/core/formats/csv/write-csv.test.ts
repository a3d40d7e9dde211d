import assert from 'node:assert/strict'
import { buffer, text } from 'node:stream/consumers'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeJsonLines } from '../json/write-json-lines.ts'
import type { Cell } from '../row.ts'
import { bytesSource } from '../source.ts'
import { readCsv } from './read-csv.ts'
import { type CsvOptions, writeCsv } from './write-csv.ts'

async function* stream<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows
}

const written = async (columns: string[], rows: Cell[][], options: CsvOptions = { byteOrderMark: false }) =>
  (await buffer(writeCsv(columns, stream(rows), options))).toString()

test('quotes are written where they are needed, and a byte order mark for Excel', async () => {
  assert.equal(await written(['a', 'b'], [['x,"y"', ' z\n']]), 'a,b\r\n"x,""y"""," z\n"\r\n')
  assert.equal(await written(['a'], [['ä']], { delimiter: ';' }), '\ufeffa\r\nä\r\n')
})

test('text that would run as a formula is put behind an apostrophe, real numbers are not', async () => {
  const risky = ['=1+1', '+1-555-0100', '-x', '@sum', '\t=1', '\r=1', '＝1', '＋a', '－a', '＠a', "'=1"]
  const lines = await written(
    ['a'],
    risky.map((one) => [one]),
  )
  for (const one of risky) assert.ok(lines.includes(`'${one}`), one)

  const plain = ['-5', '+358401234567', '-1.5', '1e5', '-1,5', "it's", "'quoted'"]
  assert.equal(
    await written(
      ['a'],
      plain.map((one) => [one]),
    ),
    `${['a', ...plain].map((one) => (one.includes(',') ? `"${one}"` : one)).join('\r\n')}\r\n`,
  )
})

test('typed cells are written as their plain text, moments as spreadsheets read them', async () => {
  const row: Cell[] = [
    { kind: 'number', text: '-5.50' },
    { kind: 'percent', text: '-3%' },
    { kind: 'date', text: '2026-11-03' },
    { kind: 'dateTime', text: '2026-11-03T09:30:00' },
  ]
  assert.equal(
    await written(['a', 'b', 'c', 'd'], [row]),
    'a,b,c,d\r\n-5.50,-3%,2026-11-03,2026-11-03 09:30:00\r\n',
  )
})

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '＝',
      '1',
      'a',
      ',',
      ';',
      '"',
      '\r',
      '\n',
      '\t',
      ' ',
      '张',
      '🙂',
    ),
    maxLength: 7,
  }),
  fc.string({ unit: 'grapheme', maxLength: 5 }).filter((one) => !/\p{Control}/u.test(one)),
  fc.double({ noNaN: true }).map(String),
)

test('what is written is read back, cell for cell', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.boolean(),
      async (rows, delimiter, byteOrderMark) => {
        const bytes = Buffer.from(await written(['a', 'b', 'c'], rows, { delimiter, byteOrderMark }))
        const header = { firstLine: 1, lastLine: 1 }
        const format = {
          kind: 'csv',
          encoding: 'utf-8',
          delimiter,
          quote: '"',
          header,
          columns: ['a', 'b', 'c'],
        } as const
        const read: unknown[] = []
        for await (const row of readCsv(bytesSource(bytes, 'a.csv'), {
          ...format,
          columns: [...format.columns],
        })) {
          assert.deepEqual(row.problems, [])
          read.push(row.cells)
        }
        assert.deepEqual(read, rows)
      },
    ),
    { numRuns: 500 },
  )
})

test('a column of one blank value keeps its rows', async () => {
  assert.equal(await written(['a'], [[''], ['x']]), 'a\r\n""\r\nx\r\n')
})

test('rows are pulled only as fast as they are read, and let go when reading stops', async () => {
  let pulled = 0
  const released = Promise.withResolvers<void>()
  async function* endless(): AsyncGenerator<string[]> {
    try {
      for (;;) {
        pulled++
        yield ['x'.repeat(1_000)]
      }
    } finally {
      released.resolve()
    }
  }
  const output = writeCsv(['a'], endless())
  for await (const _ of output) break

  assert.ok(pulled < 1_000, `${pulled}`)
  await released.promise
})

test('an error of the rows is the error of the stream', async () => {
  async function* broken(): AsyncGenerator<string[]> {
    yield ['x']
    throw new Error('the database went away')
  }
  await assert.rejects(text(writeCsv(['a'], broken())), /the database went away/)
})

test('JSON lines hold one value each', async () => {
  assert.equal(await text(writeJsonLines(stream([{ a: 'x\n' }, { b: null }]))), '{"a":"x\\n"}\n{"b":null}\n')
})
