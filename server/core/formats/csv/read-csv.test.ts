import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { TableFormat } from '../../../../shared/core/imports/table.ts'
import type { ReadOptions, Row } from '../row.ts'
import { bytesSource } from '../source.ts'
import { readCsv } from './read-csv.ts'

const format: TableFormat = {
  kind: 'csv',
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  header: { firstLine: 1, lastLine: 1 },
  columns: ['a', 'b', 'c'],
}

async function read(
  text: string,
  more: Partial<TableFormat> = {},
  options: ReadOptions & { piece?: number } = {},
) {
  const rows: Row[] = []
  const source = bytesSource(Buffer.from(text), 'a.csv', options.piece)
  for await (const row of readCsv(source, { ...format, ...more }, options)) rows.push(row)
  return rows
}

const cellsOf = (rows: Row[]) => rows.map((row) => row.cells)
const plain = (rows: Row[]) => rows.map(({ next: _, ...row }) => row)
const codesOf = (rows: Row[]) => rows.map((row) => row.problems.map((problem) => problem.code))

test('quoted cells keep separators, doubled quotes and line ends, and rows know their line', async () => {
  const rows = await read('a,b,c\r\n1,"x, ""y""\r\nz",3\r\n\r\n4,5,6')

  assert.deepEqual(cellsOf(rows), [
    ['1', 'x, "y"\r\nz', '3'],
    ['4', '5', '6'],
  ])
  assert.deepEqual(
    rows.map((row) => [row.number, row.line]),
    [
      [1, 2],
      [2, 5],
    ],
  )
})

test('every line ending is understood, mixed ones too', async () => {
  assert.deepEqual(cellsOf(await read('a,b,c\r1,2,3\n4,5,6\r\n7,8,9\r')), [
    ['1', '2', '3'],
    ['4', '5', '6'],
    ['7', '8', '9'],
  ])
})

test('any character separates', async () => {
  for (const delimiter of [';', '\t', '|', '：', ' ', '，']) {
    const rows = await read(`a${delimiter}b${delimiter}c\n1${delimiter}"x${delimiter}y"${delimiter}3\n`, {
      delimiter,
    })
    assert.deepEqual(cellsOf(rows), [['1', `x${delimiter}y`, '3']])
  }
})

test('a short row is filled up, a long one is kept whole, and both are reported', async () => {
  const rows = await read('a,b,c\n1\n1,2,3,4\n1,2,3,,\n')

  assert.deepEqual(cellsOf(rows), [
    ['1', '', ''],
    ['1', '2', '3', '4'],
    ['1', '2', '3'],
  ])
  assert.deepEqual(codesOf(rows), [['imports.row-short'], ['imports.row-long'], []])
  assert.deepEqual(rows[1]?.problems[0]?.params, { found: 4, columns: 3 })
})

test('a quote that is never closed costs its own line only', async () => {
  const rows = await read('a,b,c\n1,"x,3\n4,"y",6\n7,8,9\n')

  assert.deepEqual(cellsOf(rows), [
    ['1', '"x', '3'],
    ['4', 'y', '6'],
    ['7', '8', '9'],
  ])
  assert.deepEqual(codesOf(rows), [['imports.quote-not-closed'], [], []])
  assert.deepEqual(rows[0]?.problems[0], {
    code: 'imports.quote-not-closed',
    severity: 'error',
    line: 2,
    column: 'b',
    message: 'A quotation mark opens a value here and is never closed.',
    params: {},
  })
})

test('a quote that is still open at the end of the file costs its own line only', async () => {
  const rows = await read('a,b,c\n1,2,"x\n4,5,6\n7,8,9')

  assert.deepEqual(
    rows.map((row) => [row.line, row.cells]),
    [
      [2, ['1', '2', '"x']],
      [3, ['4', '5', '6']],
      [4, ['7', '8', '9']],
    ],
  )
})

test('a quote inside a value is part of it', async () => {
  const rows = await read('a,b,c\n5" pipe,"Big" Joe,3\n')

  assert.deepEqual(cellsOf(rows), [['5" pipe', '"Big" Joe', '3']])
  assert.deepEqual(codesOf(rows), [['imports.quote-misplaced']])
})

test('spaces around a quoted value do not spoil it', async () => {
  assert.deepEqual(cellsOf(await read('a,b,c\n1, "x, y" ,3\n')), [['1', 'x, y', '3']])
})

test('NUL bytes and other control characters are left out and reported', async () => {
  const rows = await read('a,b,c\n1,x\u0000y,\u0007\n')

  assert.deepEqual(cellsOf(rows), [['1', 'xy', '']])
  assert.deepEqual(codesOf(rows), [['imports.control-characters', 'imports.control-characters']])
})

test('a cell of ten megabytes is left out and the rows around it are read', async () => {
  const long = 'x'.repeat(10 * 1024 * 1024)
  const rows = await read(`a,b,c\n1,2,3\n1,${long},3\n1,"${long}",3\n4,5,6\n`)

  assert.deepEqual(cellsOf(rows), [
    ['1', '2', '3'],
    ['1', '', '3'],
    ['1', '', '3'],
    ['4', '5', '6'],
  ])
  assert.deepEqual(codesOf(rows), [[], ['imports.cell-too-large'], ['imports.cell-too-large'], []])
})

test('a line that never ends is passed over and the rows around it are read', async () => {
  const endless = 'x,'.repeat(9 * 1024 * 1024)
  const rows = await read(`a,b,c\n1,2,3\n${endless}\n4,5,6\n`)

  assert.deepEqual(cellsOf(rows), [
    ['1', '2', '3'],
    ['', '', ''],
    ['4', '5', '6'],
  ])
  assert.deepEqual(codesOf(rows), [[], ['imports.row-too-large'], []])
  assert.equal(rows[2]?.line, 4)
})

test('an unclosed quote before twenty megabytes of text does not swallow them', async () => {
  const filler = `1,2,${'3'.repeat(195)}\n`.repeat(100_000)
  let count = 0
  let first: Row | undefined
  for await (const row of readCsv(bytesSource(Buffer.from(`a,b,c\n1,"2,3\n${filler}`), 'a.csv'), format)) {
    first ??= row
    count++
  }

  assert.equal(count, 100_001)
  assert.deepEqual(first?.cells, ['1', '"2', '3'])
})

test('bytes that are not of the encoding are reported with the row and the column', async () => {
  const bytes = Buffer.concat([Buffer.from('a,b,c\n1,'), Buffer.from([0xff, 0x41]), Buffer.from(',\ufffd\n')])
  const rows: Row[] = []
  for await (const row of readCsv(bytesSource(bytes, 'a.csv'), format)) rows.push(row)

  assert.deepEqual(cellsOf(rows), [['1', '\ufffdA', '\ufffd']])
  assert.deepEqual(
    rows[0]?.problems.map((problem) => [problem.code, problem.column, problem.params]),
    [['imports.undecodable', 'b', { count: 1 }]],
  )
})

test('the line that tells Excel the separator is not a row', async () => {
  const rows = await read('sep=;\na;b;c\n1;2;3\n', { delimiter: ';', header: { firstLine: 2, lastLine: 2 } })
  assert.deepEqual(cellsOf(rows), [['1', '2', '3']])
})

test('reading goes on at any row as if it had not stopped', async () => {
  const text = `a,b,c\r\n${Array.from({ length: 300 }, (_, n) => `${n},"张\n${'伟'.repeat(n % 7)}",ä\r\n`).join('')}`
  const whole = await read(text, {}, { piece: 50 })

  for (const at of [0, 1, 17, 150, 298]) {
    const from = structuredClone(whole[at]!.next)
    assert.deepEqual(plain(await read(text, {}, { piece: 33, from })), plain(whole.slice(at + 1)))
  }
})

test('reading stops when it is told to', async () => {
  const stop = new AbortController()
  const text = `a,b,c\n${'1,2,3\n'.repeat(1_000)}`
  const reading = async () => {
    for await (const row of readCsv(bytesSource(Buffer.from(text), 'a', 600), format, {
      signal: stop.signal,
    })) {
      if (row.number === 10) stop.abort()
    }
  }

  await assert.rejects(reading(), { name: 'AbortError' })
})

const cell = fc.string({
  unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', '\r', 'ä', '张', '🙂'),
  maxLength: 8,
})

test('well-formed files read as another parser reads them, wherever they are cut in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      async (rows, piece) => {
        const text = rows
          .map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\n`)
          .join('')
        const expected = parse(text, { record_delimiter: '\n' })
        assert.deepEqual(cellsOf(await read(text, { header: null }, { piece })), expected)
      },
    ),
  )
})

test('any text at all is read without failing, and alike however it is cut in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '张', "'", '='), maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      async (text, piece) => {
        assert.deepEqual(
          plain(await read(text, { header: null }, { piece })),
          plain(await read(text, { header: null })),
        )
      },
    ),
    { numRuns: 500 },
  )
})

test('what stands between the commas is read as a spreadsheet reads it', async () => {
  const tables: readonly [text: string, cells: string[][]][] = [
    ['a,b\nOulu,"Kauppakatu 1, 2nd floor"\n', [['Oulu', 'Kauppakatu 1, 2nd floor']]],
    [
      'a,b,c\r\n1,"",""\r\n2,3,4\r\n',
      [
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    ['a,b\n1,"so-called ""fresh"" fish"\n', [['1', 'so-called "fresh" fish']]],
    [
      'a,b\n1,"{""kind"": ""Point"", ""at"": [25.5, 65.0]}"\n',
      [['1', '{"kind": "Point", "at": [25.5, 65.0]}']],
    ],
    ['a,b\r\n1,"""On\r\nthree\r\nlines"""\r\n', [['1', '"On\r\nthree\r\nlines"']]],
    ['a,b\n苏州,ʤ 🙂\n', [['苏州', 'ʤ 🙂']]],
  ]
  for (const [text, cells] of tables) {
    const columns = text.slice(0, text.search(/[\r\n]/)).split(',')
    assert.deepEqual(cellsOf(await read(text, { columns })), cells, text)
  }
})
