import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ReadOptions, Row } from '../row.ts'
import { bytesSource, readBytes, type Source } from '../source.ts'
import { exampleWorkbook, sheetXml } from './example-workbook.ts'
import { readXlsx } from './read-xlsx.ts'

async function read(
  source: Source,
  columns: string[],
  options: ReadOptions & { sheet?: string } = {},
): Promise<Row[]> {
  const rows: Row[] = []
  const format = { kind: 'xlsx', sheet: options.sheet ?? 'Data', header: null, columns } as const
  for await (const row of readXlsx(source, format, options)) rows.push(row)
  return rows
}

const cellsOf = (rows: Row[]) => rows.map((row) => row.cells)
const codesOf = (rows: Row[]) => rows.map((row) => row.problems.map((problem) => problem.code))
const styles = (formats: string, ids: number[]) =>
  `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
  `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`

test('numbers are read as their format shows them', async () => {
  const source = await exampleWorkbook({
    'xl/styles.xml': styles(
      '<numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>' +
        '<numFmt numFmtId="171" formatCode="[Red]#,##0.00 &quot;days&quot;"/>',
      [0, 14, 22, 20, 10, 170, 171, 46],
    ),
    'xl/worksheets/data.xml': sheetXml(
      '<row r="1">' +
        [1054.0999999999999, 42663, 42663.604224537034, 0.378472222, 0.125, 42663, -12.5, 1.25]
          .map((value, at) => `<c s="${at}"><v>${value}</v></c>`)
          .join('') +
        '</row>',
    ),
  })

  assert.deepEqual(cellsOf(await read(source, 'abcdefgh'.split(''))), [
    [
      { kind: 'number', text: '1054.1' },
      { kind: 'date', text: '2016-10-20' },
      { kind: 'dateTime', text: '2016-10-20T14:30:05' },
      { kind: 'time', text: '09:05:00' },
      { kind: 'percent', text: '12.5%' },
      { kind: 'date', text: '2016-10-20' },
      { kind: 'number', text: '-12.5' },
      { kind: 'time', text: '30:00:00' },
    ],
  ])
})

test('texts: shared, inline, of formulas, with runs and without their phonetic reading', async () => {
  const source = await exampleWorkbook({
    'xl/sharedStrings.xml':
      '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t>云岭 &amp; Co_x000D_</x:t></x:si>' +
      '<x:si><x:r><x:t>to</x:t></x:r><x:r><x:t xml:space="preserve"> gether</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si></x:sst>',
    'xl/worksheets/data.xml': sheetXml(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c>' +
        '<c t="str"><f>A1&amp;"x"</f><v>made</v></c><c t="s"><v>99</v></c><c t="b"><v>0</v></c><c t="d"><v>2016-10-20</v></c></row>',
    ),
  })

  assert.deepEqual(cellsOf(await read(source, 'abcdefg'.split(''))), [
    [
      '云岭 & Co\r',
      'to gether',
      'inline',
      'made',
      '',
      { kind: 'boolean', text: 'false' },
      { kind: 'date', text: '2016-10-20' },
    ],
  ])
})

test('sparse rows and cells keep their places, blank rows are passed over', async () => {
  const source = await exampleWorkbook({
    'xl/worksheets/data.xml': sheetXml(
      '<row r="3"><c r="B3"><v>1</v></c><c r="D3" s="1"/></row><row r="7"><c r="A7" s="1"/></row>' +
        '<row r="9"><c r="AB9"><v>2</v></c></row>',
    ),
  })
  const rows = await read(source, ['a', 'b', 'c'])

  assert.deepEqual(
    rows.map((row) => [row.number, row.line]),
    [
      [1, 3],
      [2, 9],
    ],
  )
  assert.deepEqual(rows[0]?.cells, ['', { kind: 'number', text: '1' }, ''])
  assert.equal(rows[1]?.cells.length, 28)
  assert.deepEqual(codesOf(rows), [[], ['imports.row-long']])
})

test('days are counted from 1904 where the workbook says so, and never invented', async () => {
  const rows = sheetXml(
    '<row><c s="1"><v>0</v></c><c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>-1</v></c></row>',
  )
  const parts = { 'xl/styles.xml': styles('', [0, 14]), 'xl/worksheets/data.xml': rows }
  const workbook =
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/>' +
    '<sheets><sheet name="Data" r:id="rId1"/></sheets></workbook>'

  const from1904 = await read(
    await exampleWorkbook({ ...parts, 'xl/workbook.xml': workbook }),
    'abcd'.split(''),
  )
  assert.deepEqual(from1904[0]?.cells.slice(0, 2), [
    { kind: 'date', text: '1904-01-01' },
    { kind: 'date', text: '1904-02-29' },
  ])

  const [row] = await read(await exampleWorkbook(parts), 'abcd'.split(''))
  assert.deepEqual(row?.cells.slice(1), [
    { kind: 'date', text: '1900-02-28' },
    { kind: 'number', text: '60' },
    { kind: 'number', text: '-1' },
  ])
  assert.deepEqual(
    row?.problems.map((problem) => [problem.code, problem.column]),
    [
      ['imports.date-unreadable', 'c'],
      ['imports.date-unreadable', 'd'],
    ],
  )
})

test('errors and formulas without a result are reported with their column', async () => {
  const source = await exampleWorkbook({
    'xl/worksheets/data.xml': sheetXml(
      '<row><c t="e"><v>#N/A</v></c><c><f>1+1</f></c><c t="str"><f>""</f><v></v></c><c><v>1</v></c></row>',
    ),
  })
  const [row] = await read(source, ['a', 'b', 'c', 'd'])

  assert.deepEqual(
    row?.problems.map((problem) => [problem.code, problem.column, problem.params]),
    [
      ['imports.cell-error', 'a', { error: '#N/A' }],
      ['imports.formula-not-computed', 'b', {}],
    ],
  )
})

test('without a name the first sheet people see is read; a name that is not there is refused', async () => {
  const source = await exampleWorkbook({ 'xl/worksheets/data.xml': sheetXml('<row><c><v>1</v></c></row>') })
  const format = { kind: 'xlsx', header: null, columns: ['a'] } as const
  for await (const row of readXlsx(source, { ...format, columns: [...format.columns] })) {
    assert.deepEqual(row.cells, [{ kind: 'number', text: '1' }])
  }
  assert.deepEqual(cellsOf(await read(source, ['a'], { sheet: 'Old' })), [['old']])
  await assert.rejects(read(source, ['a'], { sheet: 'Nope' }), {
    code: 'imports.sheet-missing',
    params: { sheet: 'Nope' },
  })
})

test('reading goes on at any row, and stops when it is told to', async () => {
  const rows = Array.from({ length: 6_000 }, (_, n) => `<row r="${n * 2 + 1}"><c><v>${n}</v></c></row>`).join(
    '',
  )
  const source = await exampleWorkbook({ 'xl/worksheets/data.xml': sheetXml(rows) })
  const whole = await read(source, ['a'])
  assert.deepEqual(await read(source, ['a'], { from: whole[5_990]!.next }), whole.slice(5_991))

  const stop = new AbortController()
  const reading = async () => {
    const format = { kind: 'xlsx', sheet: 'Data', header: null, columns: ['a'] } as const
    for await (const row of readXlsx(source, { ...format, columns: ['a'] }, { signal: stop.signal })) {
      if (row.number === 5) stop.abort()
    }
  }
  await assert.rejects(reading(), { name: 'AbortError' })
})

test('more shared strings than fit in memory go to a temporary file, which is gone afterwards', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-test-'))
  const strings = Array.from({ length: 90_000 }, (_, n) => `${n} ${'云'.repeat(70)}`)
  const source = await exampleWorkbook({
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/data.xml': sheetXml(
      Array.from(
        { length: 2_000 },
        (_, n) => `<row><c t="s"><v>${(n * 7919) % strings.length}</v></c></row>`,
      ).join(''),
    ),
  })
  let open = 0
  const format = { kind: 'xlsx', sheet: 'Data', header: null, columns: ['a'] } as const
  for await (const row of readXlsx(source, { ...format, columns: ['a'] }, { temporaryFolder: folder })) {
    open = Math.max(open, readdirSync(folder).length)
    assert.equal(row.cells[0], strings[((row.number - 1) * 7919) % strings.length])
  }

  assert.equal(open, 1)
  assert.deepEqual(readdirSync(folder), [])
  rmSync(folder, { recursive: true })
})

const refused = (code: string) => ({ name: 'Error', kind: 'invalid', code })

test('entities are refused wherever they are defined', async () => {
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>' +
    '<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'
  for (const path of ['xl/worksheets/data.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml']) {
    await assert.rejects(
      read(await exampleWorkbook({ [path]: laughs }), ['a']),
      refused('imports.workbook-entities'),
      path,
    )
  }
})

test('a part that unpacks to a thousand times its size is refused before it is unpacked', async () => {
  const bomb = Buffer.alloc(70 * 1024 * 1024, ' ')
  await assert.rejects(
    read(await exampleWorkbook({ 'xl/media/a.bin': bomb }), ['a']),
    refused('imports.workbook-too-large'),
  )
})

test('text without end between two tags is refused', async () => {
  const text = sheetXml(
    `<row><c t="str"><v>${Buffer.alloc(6 * 1024 * 1024, 'abcdefgh ').toString()}</v></c></row>`,
  )
  await assert.rejects(
    read(await exampleWorkbook({ 'xl/worksheets/data.xml': text }), ['a']),
    refused('imports.workbook-too-large'),
  )
})

test('a damaged workbook is refused, wherever the damage is', async () => {
  const source = await exampleWorkbook({ 'xl/worksheets/data.xml': sheetXml('<row><c><v>1</v></c></row>') })
  const bytes = await readBytes(source, 0, source.size)
  const cut = (length: number) => bytesSource(bytes.subarray(0, length), 'a.xlsx')
  for (const length of [30, 200, bytes.length - 30]) {
    await assert.rejects(read(cut(length), ['a']), refused('imports.workbook-broken'), `${length}`)
  }

  const broken = [
    '<worksheet><sheetData><row><c>',
    '<worksheet></sheetData>',
    'no xml',
    '<a>&nbsp;</a>',
    '<a>\uffff</a>',
  ]
  for (const xml of broken) {
    const workbook = await exampleWorkbook({ 'xl/worksheets/data.xml': xml })
    await assert.rejects(read(workbook, ['a']), refused('imports.workbook-broken'), xml)
  }
  await assert.rejects(
    read(await exampleWorkbook({ 'xl/workbook.xml': '<workbook/>' }), ['a']),
    refused('imports.workbook-broken'),
  )
})

test('a part that unpacks to more than it declares is refused', async () => {
  const rows = '<row><c><v>1</v></c></row>'.repeat(50_000)
  const source = await exampleWorkbook({ 'xl/worksheets/data.xml': sheetXml(rows) })
  const bytes = await readBytes(source, 0, source.size)
  const name = bytes.lastIndexOf('xl/worksheets/data.xml')
  // The uncompressed size stands 22 bytes before the name in the central directory.
  bytes.writeUInt32LE(1_000, name - 22)
  await assert.rejects(read(bytesSource(bytes, 'a.xlsx'), ['a']), refused('imports.workbook-broken'))
})
