import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { salesHistories } from '../../../test/sales-history.ts'
import { describeFile } from './describe-file.ts'
import { readTable } from './read-table.ts'
import { cellText } from './row.ts'
import { bytesSource, fileSource, type Source } from './source.ts'
import type { Wanted } from './wanted.ts'
import { exampleWorkbook, sheetXml } from './xlsx/example-workbook.ts'

const describe = (text: string | Buffer, wanted: Wanted = {}, name = 'a.csv') =>
  describeFile(bytesSource(Buffer.from(text), name), wanted)

async function cellsOf(source: Source): Promise<string[][]> {
  const rows: string[][] = []
  const { format } = await describeFile(source)
  for await (const row of readTable(source, format)) rows.push(row.cells.map(cellText))
  return rows
}

test('a plain file is described as a whole', async () => {
  assert.deepEqual(
    await describe('\ufeffName;Amount;Paid\r\nKith Oy;1,5;yes\r\n"a;b";;no\r\n', {}, 'deals.csv'),
    {
      format: {
        kind: 'csv',
        encoding: 'utf-8',
        delimiter: ';',
        quote: '"',
        header: { firstLine: 1, lastLine: 1 },
        columns: ['Name', 'Amount', 'Paid'],
      },
      name: 'deals.csv',
      size: 49,
      encodings: [
        {
          encoding: 'utf-8',
          plausibility: 1,
          undecodable: 0,
          excerpt: 'Name;Amount;Paid Kith Oy;1,5;yes "a;b";;no',
        },
      ],
      encodingCertainty: 'certain',
      byteOrderMark: true,
      lineEnding: 'crlf',
      sheets: [],
      columns: [
        { name: 'Name', samples: ['Kith Oy', 'a;b'], filled: 1, cells: 'text' },
        { name: 'Amount', samples: ['1,5'], filled: 0.5, cells: 'text' },
        { name: 'Paid', samples: ['yes', 'no'], filled: 1, cells: 'text' },
      ],
      rows: [
        { line: 2, cells: ['Kith Oy', '1,5', 'yes'] },
        { line: 3, cells: ['a;b', '', 'no'] },
      ],
      rowCount: { value: 2, exact: true },
      warnings: [],
    },
  )
})

test('separators and quotation marks are recognised, commas inside values notwithstanding', async () => {
  const cases: [text: string, delimiter: string, quote?: string][] = [
    ['a,b\n1,2\n', ','],
    ['name;sum\n"x";1,5\n"y";2,5\n', ';'],
    ['a\tb\n1,2\t3\n', '\t'],
    ['a|b|c\n1|"x|y"|3\n', '|'],
    ['姓名：城市\n张伟：苏州\n', '：'],
    ['姓名，城市\n张伟，苏州\n', '，'],
    ["a,b\n'x,y',2\n'z',3\n", ',', "'"],
    ['sep=;\na;b\n1;2\n', ';'],
    ['name\nKith Oy\nAcme\n', ','],
    ['note,n\n"one; two; three",1\n"four; five; six",2\n', ','],
  ]
  for (const [text, delimiter, quote = '"'] of cases) {
    const { format } = await describe(text)
    assert.deepEqual([format.delimiter, format.quote], [delimiter, quote], text)
  }
})

test('the header is found below titles and blank lines', async () => {
  const { format, rows } = await describe('Report of 23 November\n\nName,City\nKith,Oulu\nAcme,Espoo\n')

  assert.deepEqual(format.header, { firstLine: 3, lastLine: 3 })
  assert.deepEqual(format.columns, ['Name', 'City'])
  assert.equal(rows[0]?.line, 4)
})

test('a header of two rows gives names made of both', async () => {
  const { format } = await describe(
    '公司,联系人,,金额\n,姓名,手机,\n云岭,张伟,13800138000,5\n云顶,李娜,13900139000,6\n',
  )

  assert.deepEqual(format.header, { firstLine: 1, lastLine: 2 })
  assert.deepEqual(format.columns, ['公司', '联系人 姓名', '联系人 手机', '金额'])
})

test('a table that begins with data has no header, and its columns have letters', async () => {
  for (const text of ['Kith,2016-10-20,5\nAcme,2016-10-21,6\n', 'a@b.fi,x\nc@d.fi,y\n', '1,2\n3,4\n']) {
    const { format, warnings } = await describe(text)
    assert.equal(format.header, null, text)
    assert.equal(format.columns[0], 'A')
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['imports.file-no-header'],
    )
  }
})

test('columns have names of their own, whatever the header says', async () => {
  const { format, warnings } = await describe('Phone,,Phone, E \nx,1,2,3\n')

  assert.deepEqual(format.columns, ['Phone', 'B', 'Phone (2)', 'E'])
  assert.deepEqual(warnings, [{ code: 'imports.file-columns-repeated', params: { names: 'Phone (2)' } }])
})

test('only a header: no rows, and it is said', async () => {
  const { format, rowCount, warnings } = await describe('Name,Email,Phone\n')

  assert.deepEqual(format.columns, ['Name', 'Email', 'Phone'])
  assert.deepEqual(rowCount, { value: 0, exact: true })
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['imports.file-no-rows'],
  )
})

test('what a person says wins over what was recognised', async () => {
  const bytes = iconv.encode('name;a,b\n李;1\n', 'gb18030')
  const { format, rows, encodings, encodingCertainty } = await describe(bytes, {
    encoding: 'big5',
    delimiter: ',',
    header: null,
  })

  assert.equal(format.encoding, 'big5')
  assert.equal(format.delimiter, ',')
  assert.equal(encodingCertainty, 'certain')
  assert.equal(encodings[0]?.encoding, 'big5')
  assert.ok(encodings.some(({ encoding }) => encoding === 'gb18030'))
  assert.equal(rows[0]?.cells[0], 'name;a')
})

test('Chinese that begins after megabytes of ASCII is not mistaken for UTF-8', async () => {
  const text = `name,city\n${'Kith,Oulu\n'.repeat(300_000)}${'张伟,苏州云岭科技有限公司\n'.repeat(20_000)}`
  const { format, rowCount } = await describe(iconv.encode(text, 'gb18030'))

  assert.equal(format.encoding, 'gb18030')
  assert.equal(rowCount.exact, false)
  assert.ok(Math.abs(rowCount.value - 320_000) < 60_000, `${rowCount.value}`)
})

test('characters that are lost already, and those that cannot be read, are mentioned', async () => {
  assert.deepEqual((await describe('a,b\nJyv\ufffdskyl\ufffd,1\n')).warnings, [
    { code: 'imports.file-damaged-before', params: {} },
  ])
  const damaged = Buffer.concat([Buffer.from(`a,b\n${'张伟,苏州\n'.repeat(50)}`), Buffer.from([0xff, 0x0a])])
  assert.deepEqual((await describe(damaged)).warnings, [
    { code: 'imports.file-undecodable', params: { count: 1 } },
  ])
})

test('content decides, a wrong ending is only mentioned', async () => {
  const csv = await describe('a\tb\n1\t2\n', {}, 'report.xls')
  assert.equal(csv.format.kind, 'csv')
  assert.deepEqual(csv.warnings, [{ code: 'imports.file-ending', params: { ending: 'xls', kind: 'csv' } }])

  const workbook = await exampleWorkbook(
    { 'xl/worksheets/data.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') },
    'a.csv',
  )
  assert.equal((await describeFile(workbook)).format.kind, 'xlsx')
})

test('a workbook shows its sheets and the table on the one asked for', async () => {
  const inline = (texts: string[]) =>
    texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')
  const source = await exampleWorkbook({
    'xl/worksheets/data.xml': sheetXml(
      `<row>${inline(['List of 2026'])}</row><row>${inline(['Name', 'City'])}</row><row>${inline(['Kith', 'Oulu'])}<c><v>5</v></c></row>`,
    ),
  })
  const described = await describeFile(source)

  assert.deepEqual(described.sheets, [
    { name: 'Old', hidden: true },
    { name: 'Data', hidden: false },
  ])
  assert.deepEqual(described.format, {
    kind: 'xlsx',
    sheet: 'Data',
    header: { firstLine: 2, lastLine: 2 },
    columns: ['Name', 'City', 'C'],
  })
  assert.equal(described.columns[2]?.cells, 'number')
  assert.deepEqual((await describeFile(source, { sheet: 'Old' })).format.columns, ['old'])
  assert.deepEqual(await cellsOf(source), [['Kith', 'Oulu', '5']])
})

test('JSON and vCard name their columns themselves, in a sensible order', async () => {
  const lines = await describe('{"a":1,"b":{"c":"x"}}\n{"d":true,"a":2}\n', {}, 'a.jsonl')
  assert.equal(lines.format.kind, 'jsonLines')
  assert.deepEqual(lines.format.columns, ['a', 'b.c', 'd'])
  assert.equal(lines.columns[0]?.cells, 'number')

  const array = await describe('\n[\n{"a":"x"}, {"b":"y"}]', {}, 'a.json')
  assert.equal(array.format.kind, 'jsonArray')
  assert.deepEqual(array.rows, [
    { line: 3, cells: ['x', ''] },
    { line: 3, cells: ['', 'y'] },
  ])

  const cards = await describe('BEGIN:VCARD\nEMAIL:a@b.fi\nEMAIL:b@b.fi\nFN:Ada\nEND:VCARD\n', {}, 'a.vcf')
  assert.equal(cards.format.kind, 'vcard')
  assert.deepEqual(cards.format.columns, ['Full name', 'Email', 'Email 2'])
})

test('what is not a table is refused with what to do instead', async () => {
  const files: [content: string | Buffer, code: string][] = [
    ['', 'imports.file-empty'],
    ['\ufeff \r\n', 'imports.file-empty'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'imports.excel-old'],
    [Buffer.from('1f8b0800', 'hex'), 'imports.archive'],
    ['%PDF-1.7 x', 'imports.document'],
    [Buffer.from('89504e470d0a1a0a', 'hex'), 'imports.kind-unknown'],
    ['<html><table><tr><td>x</td></tr></table>', 'imports.web-page'],
    ['<?xml version="1.0"?><Workbook/>', 'imports.web-page'],
    [Buffer.from(Array.from({ length: 4_000 }, (_, n) => (n * 7919) % 251)), 'imports.kind-unknown'],
    [Buffer.from('504b0304ffff', 'hex'), 'imports.workbook-broken'],
  ]
  for (const [content, code] of files)
    await assert.rejects(describe(content), { kind: 'invalid', code }, code)

  const zips: [part: string, code: string][] = [
    ['xl/workbook.bin', 'imports.excel-binary'],
    ['content.xml', 'imports.open-document'],
    ['word/document.xml', 'imports.document'],
  ]
  for (const [part, code] of zips) {
    await assert.rejects(describeFile(await exampleWorkbook({ [part]: 'x' })), { code }, part)
  }
})

test('a file of any bytes is described or refused, never a defect', async () => {
  let seed = 1
  const random = () => (seed = (seed * 48_271) % 2_147_483_647)
  const alphabets = [
    [0x2c, 0x0a, 0x22, 0x61],
    [0x5b, 0x7b, 0x22, 0x3a, 0x7d, 0x5d, 0x2c],
    [0xd5, 0xc5, 0x2c, 0x0a, 0xff, 0x00],
  ]
  for (let run = 0; run < 300; run++) {
    const alphabet = alphabets[run % alphabets.length] ?? []
    const bytes = Buffer.from(
      Array.from({ length: random() % 60 }, () => alphabet[random() % alphabet.length] ?? 0),
    )
    await cellsOf(bytesSource(bytes, 'x')).catch((error) =>
      assert.equal(error.kind, 'invalid', bytes.toString('hex')),
    )
  }
})

for (const { of, folder } of salesHistories) {
  test(`the sales of ${of}: every row is read without a single problem`, async () => {
    for (const name of ['accounts.csv', 'sales_pipeline.csv']) {
      const path = fileURLToPath(new URL(name, folder))
      const source = await fileSource(path, name)
      const { format, warnings } = await describeFile(source)
      let rows = 0
      for await (const row of readTable(source, format)) {
        assert.deepEqual(row.problems, [], name)
        rows++
      }
      assert.equal(rows, readFileSync(path, 'utf8').trimEnd().split('\n').length - 1)
      assert.deepEqual(warnings, [])
    }
  })
}
