import type { Cell } from '../row.ts'
import { type CardProperty, cardProperties, structured, unescapeText } from './vcard-properties.ts'

/** Column names of contacts, in the order they are shown. A second value of one is called `Email 2`. */
export const cardColumns = [
  'Full name',
  'First name',
  'Middle name',
  'Last name',
  'Prefix',
  'Suffix',
  'Nickname',
  'Organization',
  'Department',
  'Title',
  'Role',
  'Email',
  'Mobile',
  'Phone',
  'Home phone',
  'Fax',
  'Pager',
  'PO box',
  'Street',
  'City',
  'Region',
  'Postal code',
  'Country',
  'URL',
  'Birthday',
  'Anniversary',
  'Gender',
  'Categories',
  'Note',
  'UID',
] as const
type CardColumn = (typeof cardColumns)[number]

/** The values of one contact by column name. Preferred numbers and addresses come first. */
export function cardValues(lines: readonly string[]): Map<string, Cell> {
  const values = new Map<string, Cell>()
  const properties = cardProperties(lines)
  const preferred = [
    ...properties.filter((property) => property.types.has('pref')),
    ...properties.filter((property) => !property.types.has('pref')),
  ]
  for (const property of preferred) readers[property.name]?.(property, values)
  const notes = properties.filter(({ name }) => name === 'NOTE').map(({ value }) => unescapeText(value))
  const note = notes.filter((text) => text !== '').join('\n')
  if (note !== '') values.set('Note', note)
  return values
}

type Reader = (property: CardProperty, values: Map<string, Cell>) => void

const readers: Readonly<Record<string, Reader>> = {
  FN: single('Full name'),
  N: parts([['Last name'], ['First name'], ['Middle name'], ['Prefix'], ['Suffix']]),
  NICKNAME: single('Nickname'),
  ORG: ({ value }, values) => {
    const [organization = '', ...units] = structured(value)
    const department = units.filter((unit) => unit !== '').join(', ')
    addTogether(values, { Organization: organization, Department: department })
  },
  TITLE: single('Title'),
  ROLE: single('Role'),
  EMAIL: ({ value }, values) => add(values, 'Email', unescapeText(value).replace(/^mailto:/i, '')),
  TEL: (property, values) =>
    add(values, phoneColumn(property.types), unescapeText(property.value).replace(/^tel:/i, '')),
  // Extended address (a flat, a suite) belongs to the street.
  ADR: parts([['PO box'], ['Street', 2], ['Street', 1], ['City'], ['Region'], ['Postal code'], ['Country']]),
  URL: single('URL'),
  BDAY: ({ value }, values) => addDate(values, 'Birthday', value),
  ANNIVERSARY: ({ value }, values) => addDate(values, 'Anniversary', value),
  'X-ANNIVERSARY': ({ value }, values) => addDate(values, 'Anniversary', value),
  GENDER: single('Gender'),
  CATEGORIES: ({ value }, values) => add(values, 'Categories', unescapeText(value).replaceAll(',', ';')),
  UID: single('UID'),
}

function single(column: CardColumn): Reader {
  return ({ value }, values) => add(values, column, unescapeText(value))
}

/** Columns of the parts of a structured value; where two parts share one, in the order given beside them. */
function parts(columns: [CardColumn, number?][]): Reader {
  return ({ value }, values) => {
    const found = structured(value)
    const together: Partial<Record<CardColumn, string>> = {}
    const inOrder = columns.map(([column, order = 0], at) => ({ column, order, text: found[at] ?? '' }))
    for (const { column, text } of inOrder.sort((a, b) => a.order - b.order)) {
      if (text !== '')
        together[column] = together[column] === undefined ? text : `${together[column]}, ${text}`
    }
    addTogether(values, together)
  }
}

function phoneColumn(types: ReadonlySet<string>): CardColumn {
  if (types.has('fax')) return 'Fax'
  if (types.has('pager')) return 'Pager'
  if (types.has('cell') || types.has('iphone')) return 'Mobile'
  return types.has('home') ? 'Home phone' : 'Phone'
}

function add(values: Map<string, Cell>, column: CardColumn, cell: Cell): void {
  if (cell === '') return
  values.set(numbered(column, nextNumber(values, [column])), cell)
}

/** Values that belong together get the same number: `Street 2` is in `City 2`. */
function addTogether(values: Map<string, Cell>, cells: Partial<Record<CardColumn, string>>): void {
  const filled = cardColumns.filter((column) => (cells[column] ?? '') !== '')
  const number = nextNumber(values, filled)
  for (const column of filled) values.set(numbered(column, number), cells[column] ?? '')
}

// Beyond it values replace each other: a contact with that many is not one.
const mostOfAKind = 50

function nextNumber(values: ReadonlyMap<string, Cell>, columns: readonly CardColumn[]): number {
  let number = 1
  while (number <= mostOfAKind && columns.some((column) => values.has(numbered(column, number)))) number++
  return number
}

function numbered(column: CardColumn, number: number): string {
  return number === 1 ? column : `${column} ${number}`
}

/** 1980-03-22, 19800322 and times of a day are dates; a birthday without a year stays text. */
function addDate(values: Map<string, Cell>, column: CardColumn, value: string): void {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T|$)/.exec(value.trim())
  const cell: Cell =
    found === null ? unescapeText(value) : { kind: 'date', text: `${found[1]}-${found[2]}-${found[3]}` }
  add(values, column, cell)
}
