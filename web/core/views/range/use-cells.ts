import { useQueryClient } from '@tanstack/react-query'
import { type ClipboardEvent, useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { recordLimits } from '../../../../shared/core/records.ts'
import { stopsLooker } from '../../../platform/api/only-looking.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { useRecordSentence } from '../../records/record-sentence.ts'
import type { Column } from '../columns/column.ts'
import { useFixedReason } from '../table/fixed-reason.ts'
import { type GridCursor, rangeOf } from '../table/grid-cursor.ts'
import { gridTexts } from '../table/grid-texts.ts'
import { isAnyWaiting, type Line, type ReadLines, type TooManyRows, type WantedRows } from '../table/line.ts'
import type { CellCommands } from './cell-commands.ts'
import { type ChosenCells, chosenCells } from './chosen-cells.ts'
import { useCellWork } from './late-cell-work.ts'
import type { CellPlan } from './plan-cells.ts'
import { useCopy } from './use-copy.ts'
import { usePaste } from './use-paste.ts'
import type { CellWriter } from './write-cells.ts'

export interface CellsOfTable {
  object: ObjectDefinition
  columns: Column[]
  lines: readonly Line[]
  cursor: GridCursor | null
  /** Reads what is not in memory of some rows, on to the last of them if there are so many. */
  readTo: (rows: WantedRows) => Promise<ReadLines | TooManyRows>
}

/** What finds no room where a block is pasted. */
interface LeftOut {
  columns: boolean
  rows: boolean
}

/** Changes that are shown before they are made. */
export interface PlannedCells {
  title: string
  plan: CellPlan
  leftOut: LeftOut
  onAgree: () => void
}

export type CarryOut = (plan: CellPlan, how: { title: string; leftOut?: LeftOut }) => void

/** Above so many cells a change is shown before it is made. */
const unasked = 100

/** Copying, pasting, filling and emptying the chosen cells of a table. */
export function useCells(table: CellsOfTable) {
  const { planned, carryOut, giveUp } = useCarryOut(table.object)
  const commands = useCellCommands(table, carryOut)
  const onCopy = useCopy(table)
  const onPaste = usePaste(table, carryOut)
  const onCut = (event: ClipboardEvent) => {
    onCopy(event)
    if (event.defaultPrevented && table.cursor) commands.clear(table.cursor)
  }
  return { commands, planned, giveUp, onCopy, onCut, onPaste }
}

/** Makes a change, or shows it first where it is large or does not go as it was meant. */
function useCarryOut(object: ObjectDefinition) {
  const [planned, setPlanned] = useState<PlannedCells | null>(null)
  const writer: CellWriter = {
    object,
    queries: useQueryClient(),
    t: useTexts(gridTexts),
    sentence: useRecordSentence(object),
    wayBack: useTakeBack().wayBack,
  }
  const withWork = useCellWork()
  const apply = (plan: CellPlan) => withWork(({ writeCells }) => writeCells(writer, plan))
  const carryOut: CarryOut = (plan, { title, leftOut = { columns: false, rows: false } }) => {
    if (stopsLooker()) return
    const isPlain = plan.refused.length + plan.creates.length === 0 && !leftOut.columns && !leftOut.rows
    if (isPlain && plan.cells <= unasked) return apply(plan)
    const onAgree = () => {
      setPlanned(null)
      apply(plan)
    }
    setPlanned({ title, plan, leftOut, onAgree })
  }
  return { planned, carryOut, giveUp: () => setPlanned(null) }
}

function useCellCommands(table: CellsOfTable, carryOut: CarryOut): CellCommands {
  const { object } = table
  const t = useTexts(gridTexts)
  const fixedReason = useFixedReason(object)
  const withWork = useCellWork()

  const give = (chosen: ChosenCells, title: string, given: (column: Column) => unknown) =>
    withWork(({ giveCells }) => {
      const plan = giveCells(chosen, given, { fixedReason, mustHaveValue: t('mustHaveValue') })
      if (plan !== null) carryOut(plan, { title })
    })

  const withChosen = (at: GridCursor, act: (chosen: ChosenCells) => void) => {
    const { lines, columns } = table
    const range = rangeOf(at)
    const count = range.bottom - range.top + 1
    const isHere = !isAnyWaiting(lines.slice(range.top, range.bottom + 1))
    if (isHere && count <= recordLimits.batch) return act(chosenCells(lines, columns, range))
    withWork(async ({ readRange }) => {
      const chosen = await readRange(table, range, t)
      if (chosen) act(chosen)
    })
  }
  return {
    clear: (at) => withChosen(at, (chosen) => give(chosen, t('clearTitle'), () => null)),
    fillDown: (at) =>
      withChosen(at, (chosen) => {
        const [first] = chosen.rows
        give(chosen, t('fillTitle'), (column) => first?.record[column.field.name] ?? null)
      }),
  }
}
