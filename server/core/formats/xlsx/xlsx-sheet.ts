import type { RowProblem } from '../../../../shared/core/imports/table.ts'
import { formatLimits } from '../limits.ts'
import { refusal } from '../refusal.ts'
import type { Cell } from '../row.ts'
import { rowProblem } from '../row-problem.ts'
import type { NumberKind } from './xlsx-number-format.ts'
import { columnOf, numberCell, unescapeXlsx } from './xlsx-values.ts'
import type { XmlHandlers } from './xlsx-xml.ts'

/** One row of a sheet that has at least one cell. Gaps are blank. */
export interface SheetRow {
  line: number
  cells: Cell[]
  /** Which cells hold the shared string of which number, still to be put in. */
  shared: [at: number, index: number][]
  problems: RowProblem[]
}

export interface SheetState {
  /** Rows read and not yet taken. */
  rows: SheetRow[]
  /** Last row the sheet says it has, 0 when it does not say. */
  declaredRows: number
}

interface OpenCell {
  column: number
  type: string
  style: number
  text: string
  hasFormula: boolean
}

interface Reading extends SheetMeaning {
  state: SheetState
  row: SheetRow
  cell: OpenCell | null
  isValue: boolean
  isPhonetic: boolean
}

/** What the numbers of a sheet mean. */
interface SheetMeaning {
  styles: readonly NumberKind[]
  is1904: boolean
}

/** Handlers that fill `state.rows` from the XML of a sheet. */
export function sheetHandlers(state: SheetState, { styles, is1904 }: SheetMeaning): XmlHandlers {
  const row: SheetRow = { line: 0, cells: [], shared: [], problems: [] }
  const reading: Reading = { state, styles, is1904, row, cell: null, isValue: false, isPhonetic: false }
  return {
    open: (name, attributes) => openTag(reading, name, attributes),
    close: (name) => closeTag(reading, name),
    text(part) {
      const { cell, isValue } = reading
      // One beyond the limit is enough to be reported as too long.
      if (isValue && cell !== null && cell.text.length <= formatLimits.cellChars) cell.text += part
    },
  }
}

function openTag(reading: Reading, name: string, attributes: Readonly<Record<string, string>>): void {
  const { row, cell } = reading
  if (name === 'c') reading.cell = openCell(attributes, row.cells.length)
  else if (name === 'v' || name === 't') reading.isValue = cell !== null && !reading.isPhonetic
  else if (name === 'row') {
    reading.row = { line: lineOf(attributes.r, row.line), cells: [], shared: [], problems: [] }
  } else if (name === 'f' && cell !== null) cell.hasFormula = true
  else if (name === 'rPh') reading.isPhonetic = true
  else if (name === 'dimension') {
    reading.state.declaredRows = Number(/:[A-Z]+(\d+)$/.exec(attributes.ref ?? '')?.[1] ?? 0)
  }
}

function closeTag(reading: Reading, name: string): void {
  const { row, cell } = reading
  if (name === 'v' || name === 't') reading.isValue = false
  else if (name === 'rPh') reading.isPhonetic = false
  else if (name === 'c' && cell !== null) {
    closeCell(cell, row, reading)
    reading.cell = null
  } else if (name === 'row' && row.cells.length > 0) reading.state.rows.push(row)
}

function lineOf(reference: string | undefined, previous: number): number {
  const line = Number(reference ?? previous + 1)
  return Number.isInteger(line) && line > 0 ? line : previous + 1
}

function openCell(attributes: Readonly<Record<string, string>>, next: number): OpenCell {
  const column = columnOf(attributes.r ?? '') ?? next
  if (column >= formatLimits.columns) throw refusal('imports.workbook-broken', { reason: 'too many columns' })
  return { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), text: '', hasFormula: false }
}

function closeCell(cell: OpenCell, row: SheetRow, meaning: SheetMeaning): void {
  if (cell.text === '') {
    const column = String(cell.column)
    // A formula whose result is the empty text says so by its type.
    if (cell.hasFormula && cell.type !== 'str') {
      row.problems.push(rowProblem('imports.formula-not-computed', row.line, { column }))
    }
    return
  }
  if (cell.type === 's') {
    row.shared.push([cell.column, Number(cell.text)])
    put(row, cell.column, ' ')
  } else put(row, cell.column, cellValue(cell, row, meaning))
}

function put(row: SheetRow, column: number, value: Cell): void {
  while (row.cells.length < column) row.cells.push('')
  row.cells[column] = value
}

function cellValue(cell: OpenCell, row: SheetRow, { styles, is1904 }: SheetMeaning): Cell {
  const { text, type } = cell
  if (type === 'str' || type === 'inlineStr') return unescapeXlsx(text)
  if (type === 'b') return { kind: 'boolean', text: text.trim() === '1' ? 'true' : 'false' }
  if (type === 'd') return isoCell(text)
  const column = String(cell.column)
  if (type === 'e') {
    row.problems.push(rowProblem('imports.cell-error', row.line, { column, params: { error: text } }))
    return ''
  }
  const made = numberCell(text, styles[cell.style] ?? 'number', is1904)
  if (made !== null) return made
  row.problems.push(rowProblem('imports.date-unreadable', row.line, { column }))
  return numberCell(text, 'number', is1904) ?? text
}

function isoCell(text: string): Cell {
  const found = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)[.\d]*Z?)?$/.exec(text)
  if (found === null) return text
  const [, date = '', time] = found
  return time === undefined ? { kind: 'date', text: date } : { kind: 'dateTime', text: `${date}T${time}` }
}
