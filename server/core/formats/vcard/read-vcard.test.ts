import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { type Cell, cellText, type Row } from '../row.ts'
import { bytesSource } from '../source.ts'
import { readVcard } from './read-vcard.ts'
import { cardColumns, cardValues } from './vcard-values.ts'

const columns = cardColumns.flatMap((name) => [name, `${name} 2`])

async function read(text: string | Buffer, encoding: 'utf-8' | 'gb18030' = 'utf-8'): Promise<Row[]> {
  const rows: Row[] = []
  const format = { kind: 'vcard', encoding, header: null, columns } as const
  for await (const row of readVcard(bytesSource(Buffer.from(text), 'a.vcf', 30), format)) rows.push(row)
  return rows
}

const named = (row: Row | undefined): Record<string, Cell> =>
  Object.fromEntries(
    columns.map((name, at) => [name, row?.cells[at] ?? '']).filter(([, cell]) => cell !== ''),
  )
const card = (...lines: string[]) => `BEGIN:VCARD\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`

test('folded lines, escapes and structured values of version 3.0', async () => {
  const [row] = await read(
    card(
      'VERSION:3.0',
      'N:Doe;John;Richter\\, James;Mr.;Sr.',
      'ADR;TYPE=WORK:;Suite 4;1 Main\\nStreet;Oulu;;90100;Fin',
      ' land',
      'ORG:IBM;Accounting;Dungeon',
      'NOTE:a\\;b\\\\c \\"d\\"',
    ),
  )

  assert.deepEqual(named(row), {
    'First name': 'John',
    'Middle name': 'Richter, James',
    'Last name': 'Doe',
    Prefix: 'Mr.',
    Suffix: 'Sr.',
    Organization: 'IBM',
    Department: 'Accounting, Dungeon',
    Street: '1 Main\nStreet, Suite 4',
    City: 'Oulu',
    'Postal code': '90100',
    Country: 'Finland',
    Note: 'a;b\\c "d"',
  })
})

test('quoted-printable of version 2.1, in its charset, over soft line breaks', async () => {
  const [row] = await read(
    card(
      'VERSION:2.1',
      'FN;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:=D5=C5=',
      '=CE=B0',
      'ORG;QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=84=C3=A4=3Bn=',
      'TEL;CELL:123',
    ),
  )

  assert.deepEqual(named(row), { 'Full name': '张伟', Organization: 'Ää', Department: 'n', Mobile: '123' })
})

test('uris and the preferred number of version 4.0', async () => {
  const [row] = await read(
    card(
      'VERSION:4.0',
      'TEL;VALUE=uri;TYPE=home:tel:+358-9-1',
      'TEL;VALUE=uri;TYPE="voice,work":tel:+358-9-2',
      'TEL;PREF=1;TYPE=work:tel:+358-9-3',
      'EMAIL:mailto:a@b.fi',
      'BDAY:19800322',
      'ANNIVERSARY:--0322',
    ),
  )

  assert.deepEqual(named(row), {
    'Home phone': '+358-9-1',
    Phone: '+358-9-3',
    'Phone 2': '+358-9-2',
    Email: 'a@b.fi',
    Birthday: { kind: 'date', text: '1980-03-22' },
    Anniversary: '--0322',
  })
})

test('a card that is not ended is still read, and lines between cards are reported', async () => {
  const rows = await read('BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n\nnonsense\nBEGIN:VCARD\nFN:C\n')

  assert.deepEqual(
    rows.map((row) => [row.line, row.cells[0], row.problems.map((problem) => problem.code)]),
    [
      [1, 'A', ['imports.card-not-ended']],
      [3, 'B', []],
      [7, '', ['imports.card-broken']],
      [8, 'C', ['imports.card-not-ended']],
    ],
  )
})

test('a card inside an AGENT property is not a contact of the file', async () => {
  const rows = await read(card('FN:Boss', 'AGENT:', 'BEGIN:VCARD', 'FN:Secretary', 'END:VCARD', 'TITLE:CEO'))
  assert.deepEqual(rows.map(named), [{ 'Full name': 'Boss', Title: 'CEO' }])
})

test('raw bytes in a Chinese encoding are read in it', async () => {
  const [row] = await read(iconv.encode(card('FN:张伟', 'ORG:苏州云岭'), 'gb18030'), 'gb18030')
  assert.deepEqual(named(row), { 'Full name': '张伟', Organization: '苏州云岭' })
})

test('twenty thousand addresses in one card cost no time and no memory', () => {
  const values = cardValues(Array.from({ length: 20_000 }, (_, n) => `EMAIL:a${n}@b.fi`))
  assert.equal(values.size, 51)
})

const folder = new URL('../../../../../shared/data/vcard/', import.meta.url)
const absent = existsSync(folder) ? false : 'shared/data/vcard is absent'
const file = (name: string) => readFileSync(new URL(`John_Doe_${name}.vcf`, folder))

test('Evolution, Gmail and the Mac address book say the same of one person', { skip: absent }, async () => {
  for (const name of ['EVOLUTION', 'GMAIL', 'MAC_ADDRESS_BOOK']) {
    const [row, ...others] = await read(file(name))
    const cells = named(row)
    assert.equal(others.length, 0)
    assert.deepEqual(row?.problems, [], name)
    for (const [column, expected] of Object.entries({
      'First name': 'John',
      'Last name': 'Doe',
      Prefix: 'Mr.',
      Suffix: 'Sr.',
      Organization: 'IBM',
      Title: 'Money Counter',
      Email: 'john.doe@ibm.com',
      Mobile: name === 'EVOLUTION' ? '905-666-1234' : '905-555-1234',
    })) {
      assert.equal(cells[column], expected, `${name} ${column}`)
    }
    assert.match(cellText(cells.Note ?? ''), /^THIS SOFTWARE IS PROVIDED.*"AS IS".*SUCH DAMAGE\./)
  }
})

test('Mac address book: faxes, pagers and both addresses have places of their own', {
  skip: absent,
}, async () => {
  const [row] = await read(file('MAC_ADDRESS_BOOK'))
  const cells = named(row)

  assert.equal(cells.Phone, '905-777-1234')
  assert.equal(cells['Phone 2'], '905-222-1234')
  assert.equal(cells['Home phone'], '905-666-1234')
  assert.equal(cells.Fax, '905-888-1234')
  assert.equal(cells['Fax 2'], '905-999-1234')
  assert.equal(cells.Pager, '905-111-1234')
  assert.equal(cells.Street, 'Silicon Alley 5,')
  assert.equal(cells['Street 2'], 'Street4\nBuilding 6\nFloor 8')
  assert.equal(cells['Country 2'], 'USA')
  assert.equal(cells.URL, 'http://www.ibm.com')
  assert.deepEqual(cells.Birthday, { kind: 'date', text: '2012-06-06' })
})

test('Android: six contacts, quoted-printable and a picture in the middle', { skip: absent }, async () => {
  const rows = await read(file('ANDROID'))

  assert.equal(rows.length, 6)
  assert.deepEqual(
    rows.flatMap((row) => row.problems.filter((problem) => problem.severity === 'error')),
    [],
  )
  assert.equal(named(rows[0]).Email, 'john.doe@company.com')
  assert.equal(named(rows[2])['Full name'], 'Ñ Ñ Ñ Ñ Ñ')
  assert.equal(named(rows[4])['Last name'], 'Ñ Ñ')
  assert.equal(named(rows[4]).Email, 'bob@company.com')
  assert.equal(named(rows[5]).Mobile, '55556666')
})

test('BlackBerry: version 2.1 with a picture', { skip: absent }, async () => {
  const [row] = await read(file('BLACK_BERRY'))
  assert.deepEqual(named(row), {
    'Full name': 'John Doe',
    'First name': 'john',
    'Last name': 'Doe',
    Organization: 'Acme Solutions',
    Mobile: '+96123456789',
  })
})
