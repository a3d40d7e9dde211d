import type { QueryClient } from '@tanstack/react-query'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { recordLimits } from '../../../../shared/core/records.ts'
import type { SayOf } from '../../../platform/i18n/texts.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import type { Column } from '../columns/column.ts'
import type { FixedReason } from '../table/fixed-reason.ts'
import { type GridCursor, rangeOf } from '../table/grid-cursor.ts'
import type { gridTexts } from '../table/grid-texts.ts'
import { isAnyWaiting, recordsIn } from '../table/line.ts'
import { readOwnCells } from './copied-cells.ts'
import { findNames } from './find-names.ts'
import { pastedShape } from './pasted-shape.ts'
import { planCells } from './plan-cells.ts'
import type { CellReader } from './read-cells.ts'
import { readTsv } from './tsv.ts'
import type { CarryOut, CellsOfTable } from './use-cells.ts'

// How texts are read is known where something is written, and not where it is only shown; it follows at once, for
// without a network it could not be fetched any more.
const fetchReading = () => import('./read-cells.ts')
if (globalThis.document) fetchReading().catch(() => undefined)

/** What pasting needs of the table it is done in. */
export interface Pasting {
  table: CellsOfTable
  carryOut: CarryOut
  t: SayOf<typeof gridTexts>
  /** What is done, as the question about it is headed. */
  title: string
  queries: QueryClient
  context: ValueContext
  fixedReason: FixedReason
  mayCreate: boolean
}

/** What was on the clipboard: as every program has it, and as Kith itself does; '' for none. */
interface Clip {
  text: string
  own: string
}

/** Reads a clip into cells, from the cursor on, as typing it would; rows below the last are new records. */
export async function pasteCells(pasting: Pasting, at: GridCursor, clip: Clip): Promise<void> {
  const { table, carryOut, t, title, mayCreate, fixedReason } = pasting
  const { columns, readTo } = table
  const [block, own] = [readTsv(clip.text), readOwnCells(clip.own)]
  const { top, left } = rangeOf(at)
  if (block.length > recordLimits.batch) return sayProblem(t('tooManyRows', { count: recordLimits.batch }))
  const width = Math.max(...block.map((row) => row.length))
  const shape = pastedShape({ rows: block.length, columns: width }, rangeOf(at))
  if (shape.rows > recordLimits.batch) return sayProblem(t('tooManyRows', { count: recordLimits.batch }))
  const taken = columns.slice(left, left + shape.columns)
  const read = await readTo({ from: top, records: shape.rows })
  if ('tooMany' in read) return sayProblem(t('tooManyRows', { count: recordLimits.batch }))
  const among = read.lines.slice(top, read.to + 1)
  if (isAnyWaiting(among)) return sayProblem(t('rowsNotRead'))
  const records = recordsIn(among)
  const isBeyond = shape.rows > records.length
  const adds = isBeyond && read.isEnd && mayCreate
  const textAt = (row: number, place: number) => block[row % block.length]?.[place % width] ?? ''
  const { readCell, readOwn } = await fetchReading()
  const reader = await readerFor(pasting, taken, { rows: shape.rows, textAt })
  const plan = planCells({
    records,
    columns: taken,
    rows: adds ? shape.rows : records.length,
    valueAt: (row, place) => {
      const column = taken[place]!
      const why = fixedReason(column, records[row] ?? null)
      if (why !== null) return { why }
      const value = own && readOwn(own, row % block.length, place % width, column, reader)
      return value ?? readCell(textAt(row, place), column, reader)
    },
    mustHaveValue: t('mustHaveValue'),
  })
  carryOut(plan, { title, leftOut: { columns: taken.length < shape.columns, rows: isBeyond && !adds } })
}

interface Block {
  rows: number
  textAt: (row: number, place: number) => string
}

/** What reading cells needs to know, the records that texts name among it. */
async function readerFor(
  { t, queries, context }: Pasting,
  taken: readonly Column[],
  { rows, textAt }: Block,
): Promise<CellReader> {
  const texts = Array.from({ length: rows }, (_, row) => taken.map((_column, place) => textAt(row, place)))
  return {
    context,
    names: await findNames(taken, texts, queries),
    say: {
      noSuchRecord: (text) => t('noSuchRecord', { text }),
      severalRecords: (text) => t('severalRecords', { text }),
    },
  }
}
