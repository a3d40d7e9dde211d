import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import fc from 'fast-check'
import { describeFile } from '../describe-file.ts'
import type { Cell, Row } from '../row.ts'
import { bytesSource } from '../source.ts'
import { readXlsx } from './read-xlsx.ts'
import { writeXlsx, type XlsxOptions } from './write-xlsx.ts'

async function* stream<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows
}

async function workbook(columns: string[], rows: Cell[][], options?: XlsxOptions) {
  return bytesSource(await buffer(writeXlsx(columns, stream(rows), options)), 'a.xlsx')
}

async function rowsOf(
  source: ReturnType<typeof bytesSource>,
  columns: string[],
  sheet?: string,
): Promise<Row[]> {
  const format = {
    kind: 'xlsx',
    header: { firstLine: 1, lastLine: 1 },
    columns,
    ...(sheet && { sheet }),
  } as const
  const rows: Row[] = []
  for await (const row of readXlsx(source, format)) rows.push(row)
  return rows
}

test('numbers, dates and booleans are written as such and read back', async () => {
  const cells: Cell[] = [
    '=1+1',
    { kind: 'number', text: '-1054.5' },
    { kind: 'percent', text: '12.5%' },
    { kind: 'boolean', text: 'true' },
    { kind: 'date', text: '2016-10-20' },
    { kind: 'dateTime', text: '2016-10-20T14:30:05' },
    { kind: 'time', text: '09:05:00' },
    ' <a&"b">\r\n\u0007_x0041_ ',
  ]
  const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const [row] = await rowsOf(await workbook(columns, [cells]), columns)

  assert.deepEqual(row?.cells.slice(0, 7), cells.slice(0, 7))
  // The bell was kept by the workbook and is left out by the reader.
  assert.equal(row?.cells[7], ' <a&"b">\r\n_x0041_ ')
  assert.deepEqual(
    row?.problems.map((problem) => problem.code),
    ['imports.control-characters'],
  )
})

test('numbers a spreadsheet would round and dates it miscounts are written as text', async () => {
  const cells: Cell[] = [
    { kind: 'number', text: '12345678901234567890' },
    { kind: 'number', text: '0.1234567890123456789' },
    { kind: 'date', text: '1899-12-31' },
    { kind: 'date', text: '1900-02-28' },
  ]
  const columns = ['a', 'b', 'c', 'd']
  const [row] = await rowsOf(await workbook(columns, [cells]), columns)

  assert.deepEqual(row?.cells, ['12345678901234567890', '0.1234567890123456789', '1899-12-31', '1900-02-28'])
})

test('a table too long for a sheet goes on on the next one', async () => {
  const rows = Array.from({ length: 7 }, (_, n): Cell[] => [`r${n}`])
  const source = await workbook(['a'], rows, { sheet: 'Deals [2026]', rowsPerSheet: 4 })
  const { sheets } = await describeFile(source)

  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['Deals  2026', 'Deals  2026 (2)', 'Deals  2026 (3)'],
  )
  const read = await Promise.all(sheets.map(({ name }) => rowsOf(source, ['a'], name)))
  assert.deepEqual(
    read.map((one) => one.map((row) => row.cells[0])),
    [['r0', 'r1', 'r2'], ['r3', 'r4', 'r5'], ['r6']],
  )
})

test('a full last sheet is not followed by an empty one, and no rows make one sheet', async () => {
  const three = Array.from({ length: 3 }, (_, n): Cell[] => [`${n}`])
  assert.equal((await describeFile(await workbook(['a'], three, { rowsPerSheet: 4 }))).sheets.length, 1)
  assert.equal((await describeFile(await workbook(['a'], []))).sheets.length, 1)
})

test('text too long for a cell is cut and said so', async () => {
  const cuts: [number, string][] = []
  const source = await workbook(
    ['a', 'b'],
    [
      ['x', 'y'],
      ['x', 'y'.repeat(40_000)],
    ],
    {
      onCut: (row, column) => cuts.push([row, column]),
    },
  )
  const rows = await rowsOf(source, ['a', 'b'])

  assert.deepEqual(cuts, [[2, 'b']])
  assert.equal(String(rows[1]?.cells[1]).length, 32_767)
})

test('any text is read back as it was', async () => {
  const cell = fc.string({
    unit: fc.constantFrom(
      'a',
      '<',
      '&',
      '"',
      ' ',
      '\n',
      '\r',
      '\t',
      '_',
      'x',
      '0',
      '4',
      '张',
      '🙂',
      "'",
      '=',
    ),
    maxLength: 9,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 4 }), async (rows) => {
      const read = await rowsOf(await workbook(['a', 'b'], rows), ['a', 'b'])
      assert.deepEqual(
        read.map((row) => row.cells),
        rows.filter((row) => row.some((one) => one.trim() !== '')),
      )
    }),
    { numRuns: 60 },
  )
})

test('an error of the rows is the error of the stream, and a reader who leaves lets the rows go', async () => {
  async function* broken(): AsyncGenerator<string[]> {
    for (let n = 0; n < 500; n++) yield ['x']
    throw new Error('the database went away')
  }
  await assert.rejects(buffer(writeXlsx(['a'], broken())), /the database went away/)

  const released = Promise.withResolvers<void>()
  async function* endless(): AsyncGenerator<string[]> {
    try {
      for (let n = 0; ; n++) yield [`${n} ${Math.random()}`]
    } finally {
      released.resolve()
    }
  }
  for await (const _ of writeXlsx(['a'], endless())) break
  await released.promise
})
