import { useQueryClient } from '@tanstack/react-query'
import type { ClipboardEvent } from 'react'
import { recordLimits } from '../../../../shared/core/records.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { whenIdle } from '../../../platform/ui/when-idle.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import type { Column } from '../columns/column.ts'
import { useFixedReason } from '../table/fixed-reason.ts'
import { type GridCursor, rangeOf } from '../table/grid-cursor.ts'
import { gridTexts } from '../table/grid-texts.ts'
import { recordsIn } from '../table/line.ts'
import { type OwnCells, ownFormat, readOwnCells } from './copied-cells.ts'
import { findNames } from './find-names.ts'
import { pastedShape } from './pasted-shape.ts'
import { planCells } from './plan-cells.ts'
import type { CellReader } from './read-cells.ts'
import { readTsv } from './tsv.ts'
import type { CarryOut, CellsOfTable } from './use-cells.ts'

// How texts are read is known where something is written, and not where it is only shown.
const fetchReading = () => import('./read-cells.ts')
whenIdle(fetchReading)

/** Reads what is on the clipboard into cells, from the cursor on, as typing it would; rows below the last are new records. */
export function usePaste(table: CellsOfTable, carryOut: CarryOut): (event: ClipboardEvent) => void {
  const { object, columns, cursor, readTo } = table
  const t = useTexts(gridTexts)
  const label = useLabel()
  const sentence = useErrorSentence()
  const mayCreate = useObjectAccess()(object.id).create
  const readerFor = useReader(table)

  async function paste(at: GridCursor, block: string[][], own: OwnCells | null) {
    const { top, left } = rangeOf(at)
    const width = Math.max(...block.map((row) => row.length))
    const shape = pastedShape({ rows: block.length, columns: width }, rangeOf(at))
    if (shape.rows > recordLimits.batch) return sayProblem(t('tooManyRows', { count: recordLimits.batch }))
    const taken = columns.slice(left, left + shape.columns)
    const read = await readTo(top + shape.rows)
    const records = recordsIn(read.lines.slice(top)).slice(0, shape.rows)
    const isBeyond = shape.rows > records.length
    const adds = isBeyond && read.isEnd && mayCreate
    const textAt = (row: number, place: number) => block[row % block.length]?.[place % width] ?? ''
    const { readCell, readOwn } = await fetchReading()
    const reader = await readerFor(taken, { rows: shape.rows, textAt })
    const plan = planCells({
      records,
      columns: taken,
      rows: adds ? shape.rows : records.length,
      valueAt: (row, place) =>
        (own && readOwn(own, row % block.length, place % width, taken[place]!, reader)) ??
        readCell(textAt(row, place), taken[place]!, reader),
      mustHaveValue: t('mustHaveValue'),
    })
    const leftOut = { columns: taken.length < shape.columns, rows: isBeyond && !adds }
    carryOut(plan, { title: t('pasteTitle', { name: label(object.pluralLabel) }), leftOut })
  }

  return (event) => {
    if (cursor === null || cursor.isEditing || cursor.row < 0) return
    const text = event.clipboardData.getData('text/plain')
    if (text === '') return
    event.preventDefault()
    const own = readOwnCells(event.clipboardData.getData(ownFormat))
    paste(cursor, readTsv(text), own).catch((error) => sayProblem(sentence(error)))
  }
}

interface Block {
  rows: number
  textAt: (row: number, place: number) => string
}

/** What reading cells needs to know, the records that texts name among it. */
function useReader({
  object,
}: CellsOfTable): (taken: readonly Column[], block: Block) => Promise<CellReader> {
  const t = useTexts(gridTexts)
  const queries = useQueryClient()
  const context = useValueContext()
  const fixedReason = useFixedReason(object)
  return async (taken, { rows, textAt }) => {
    const texts = Array.from({ length: rows }, (_, row) => taken.map((_column, place) => textAt(row, place)))
    return {
      context,
      names: await findNames(taken, texts, queries),
      fixedReason,
      say: {
        noSuchRecord: (text) => t('noSuchRecord', { text }),
        severalRecords: (text) => t('severalRecords', { text }),
      },
    }
  }
}
