import assert from 'node:assert/strict'
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

const aino = {
  'First name': 'Aino',
  'Last name': 'Virtanen',
  Prefix: 'Dr.',
  Suffix: 'Jr.',
  Organization: 'Northquay',
  Title: 'Buyer',
  Email: 'aino.virtanen@northquay.example',
  Mobile: '+358 40 555 0101',
}
const note = 'NOTE:She said \\"tomorrow\\"\\, and meant it\\; see\\nthe file.'

test('Evolution, Gmail and the Mac address book say the same of one person', async () => {
  const cards = {
    evolution: [
      'X-COUCHDB-APPLICATION-ANNOTATIONS:{"Evolution":{"revision":"2025-03-05T13:3',
      ' 2:54Z"}}',
      'TEL;X-COUCHDB-UUID="5a0f61c2-0000-4000-8000-000000000001";TYPE=CELL:+358 40 5',
      ' 55 0101',
      'N:Virtanen;Aino;Maria\\, Kaisa;Dr.;Jr.',
      'ORG:Northquay;Purchasing;Harbour',
      'TITLE:Buyer',
      'X-EVOLUTION-MANAGER:Bo',
      note,
      'EMAIL;TYPE=WORK;X-COUCHDB-UUID="5a0f61c2-0000-4000-8000-000000000002":aino.vi',
      ' rtanen@northquay.example',
    ],
    gmail: [
      'N:Virtanen;Aino;Maria\\, Kaisa;Dr.;Jr.',
      'X-PHONETIC-FIRST-NAME:Eye-no',
      'EMAIL;TYPE=INTERNET;TYPE=HOME:aino.virtanen@northquay.example',
      'TEL;TYPE=CELL:+358 40 555 0101',
      'ORG:Northquay',
      'TITLE:Buyer',
      'item1.X-ABDATE:2015-03-01',
      'item1.X-ABLabel:_$!<Anniversary>!$_',
      note,
    ],
    mac: [
      'N:Virtanen;Aino;Maria\\,Kaisa;Dr.;Jr.',
      'ORG:Northquay;Purchasing',
      'TITLE:Buyer',
      'EMAIL;type=INTERNET;type=WORK;type=pref:aino.virtanen@northquay.example',
      'TEL;type=CELL:+358 40 555 0101',
      note,
      'PHOTO;BASE64:',
      '  /9j/4AAQSkZJRgABAQAAAQABAAD/4QBARXhpZgAATU0AKgAAAAgAAYdpAAQAAAABAAAAGgAAAAAA',
      '  AqACAAQAAAABAAABAKADAAQAAAABAAABAAAAAAD=',
    ],
  }
  for (const [program, lines] of Object.entries(cards)) {
    const [row, ...others] = await read(card('VERSION:3.0', ...lines))
    const cells = named(row)

    assert.equal(others.length, 0)
    assert.deepEqual(row?.problems, [], program)
    for (const [column, expected] of Object.entries(aino)) {
      assert.equal(cells[column], expected, `${program} ${column}`)
    }
    assert.equal(cellText(cells.Note ?? ''), 'She said "tomorrow", and meant it; see\nthe file.')
  }
})

test('Mac address book: faxes, pagers and both addresses have places of their own', async () => {
  const [row] = await read(
    card(
      'VERSION:3.0',
      'N:Virtanen;Aino;;;',
      'TEL;type=WORK;type=pref:09-1',
      'TEL;type=HOME:09-2',
      'TEL;type=HOME;type=FAX:09-3',
      'TEL;type=WORK;type=FAX:09-4',
      'TEL;type=PAGER:09-5',
      'item1.TEL:09-6',
      'item1.X-ABLabel:AssistantPhone',
      'item2.ADR;type=HOME;type=pref:;;Kauppakatu 5\\,;Oulu;;90100;Finland',
      'item3.ADR;type=WORK:;;Quay 4\\nHouse 6\\nFloor 8;Turku;;20100;Suomi',
      'item4.URL;type=pref:http\\://www.northquay.example',
      'item4.X-ABLabel:_$!<HomePage>!$_',
      'BDAY;value=date:2012-06-06',
    ),
  )

  assert.deepEqual(named(row), {
    'First name': 'Aino',
    'Last name': 'Virtanen',
    Phone: '09-1',
    'Phone 2': '09-6',
    'Home phone': '09-2',
    Fax: '09-3',
    'Fax 2': '09-4',
    Pager: '09-5',
    Street: 'Kauppakatu 5,',
    City: 'Oulu',
    'Postal code': '90100',
    Country: 'Finland',
    'Street 2': 'Quay 4\nHouse 6\nFloor 8',
    'City 2': 'Turku',
    'Postal code 2': '20100',
    'Country 2': 'Suomi',
    URL: 'http://www.northquay.example',
    Birthday: { kind: 'date', text: '2012-06-06' },
  })
})

const picture = 'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgF'

test('Android: contacts without a name, quoted-printable and a picture in the middle', async () => {
  const rows = await read(
    [
      card('VERSION:2.1', 'EMAIL;PREF:aino@northquay.example', 'CATEGORIES:My Contacts'),
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=20=C3=84;=C3=85;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85=20=C3=91=20=',
        '=C3=84',
        'TEL;CELL;PREF:123456',
      ),
      card(
        'VERSION:2.1',
        'N:Lind;Bo;;;',
        picture,
        ' BQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRU=',
        '',
        'TEL;CELL:55556666',
      ),
    ].join(''),
  )

  assert.deepEqual(
    rows.flatMap((row) => row.problems.filter((problem) => problem.severity === 'error')),
    [],
  )
  assert.deepEqual(rows.map(named), [
    { Email: 'aino@northquay.example', Categories: 'My Contacts' },
    { 'Full name': 'Å Ñ Ä', 'First name': 'Å', 'Last name': 'Ñ Ä', Mobile: '123456' },
    { 'First name': 'Bo', 'Last name': 'Lind', Mobile: '55556666' },
  ])
})

test('BlackBerry: version 2.1 with a picture and an empty note', async () => {
  const [row] = await read(
    card(
      'VERSION:2.1',
      'FN:Aino Virtanen',
      'N:Virtanen;aino;;;',
      'ORG:Northquay',
      'TEL;TYPE=CELL:+358405550101',
      'PHOTO;ENCODING=BASE64:/9j/4QFaRXhpZgAASUkqAAgAAAAAABABAgABAAAAAAAAABIBAwABAAAAAQAAABoBBQAB',
      '',
      'NOTE:',
    ),
  )
  assert.deepEqual(named(row), {
    'Full name': 'Aino Virtanen',
    'First name': 'aino',
    'Last name': 'Virtanen',
    Organization: 'Northquay',
    Mobile: '+358405550101',
  })
})
